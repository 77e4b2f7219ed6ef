"""The network and the chain of labels, as server/src/extract/tagger/network.ts and chain.ts run them."""
import numpy as np
import torch
import torch.nn.functional as F
from prepared import AFFIX_BUCKETS, AFFIXES, DIMENSIONS, FLAGS, LABELS, PAIR_BUCKETS, SHAPE_BUCKETS

LOW = -1e4
# The flags that tell which lists know a word, features.ts.
LISTED = slice(46, 52)
# Read a text as of no known source.
ANY_SOURCE = -1


class Network(torch.nn.Module):
    def __init__(self, vectors, sources, hidden, second, spelling):
        super().__init__()
        self.vectors = vectors
        self.affix = torch.nn.Embedding(AFFIX_BUCKETS, spelling)
        self.shape = torch.nn.Embedding(SHAPE_BUCKETS, spelling)
        torch.nn.init.normal_(self.affix.weight, std=0.1)
        torch.nn.init.normal_(self.shape.weight, std=0.1)
        self.unknown = torch.nn.Parameter(torch.zeros(DIMENSIONS))
        self.taps = torch.nn.Linear(DIMENSIONS + spelling, 3 * hidden)
        self.flags = torch.nn.Linear(FLAGS, hidden, bias=False)
        # What is special to a source, at each layer.
        self.source = torch.nn.Embedding(sources, hidden)
        self.source2 = torch.nn.Embedding(sources, second)
        self.source3 = torch.nn.Embedding(sources, second)
        for source in (self.source, self.source2, self.source3):
            torch.nn.init.zeros_(source.weight)
        self.around = torch.nn.Linear(3 * hidden, second)
        self.mix = torch.nn.Linear(2 * second, second)
        # Means over the sentence and over the document: what it is about.
        self.wide = torch.nn.Linear(2 * second, second, bias=False)
        self.output = torch.nn.Linear(second, LABELS)
        self.pairs = torch.nn.EmbeddingBag(PAIR_BUCKETS, LABELS, mode='sum')
        torch.nn.init.zeros_(self.pairs.weight)
        self.follow = torch.nn.Parameter(torch.zeros(LABELS, LABELS))

    def word_forms(self, columns):
        """Vector and spelling of word forms; in training some words, affixes and shapes are taken away."""
        vector = self.vectors[columns[:, 0]]
        missing = (columns[:, :1] == 0).float()
        affix = self.affix(columns[:, 1:1 + AFFIXES])
        if self.training:
            keep = (torch.rand(len(columns), 1) > 0.1).float()
            vector, missing = vector * keep, torch.maximum(missing, 1 - keep)
            chance = torch.full((AFFIXES, 1), 0.1)
            chance[0] = 0.3
            affix = affix * (torch.rand(len(columns), AFFIXES, 1) > chance).float()
        spelling = affix.sum(1) + self.shape(columns[:, 1 + AFFIXES])
        return F.dropout(torch.cat([vector + missing * self.unknown, spelling], 1), 0.1, self.training)

    def forward(self, batch, chosen=None):
        """
        Scores of the labels of all gated tokens. `chosen` reads all as of one source; without it, as of its own,
        and in training three documents in ten as of none.
        """
        source, by_source = batch['source'], 1.0
        if chosen == ANY_SOURCE:
            by_source = 0.0
        elif chosen is not None:
            source = torch.full_like(source, chosen)
        elif self.training:
            known = (torch.rand(int(batch['owner'].max()) + 1) > 0.3).float()
            by_source = known[torch.from_numpy(batch['owner'])].unsqueeze(1)

        before, here, after = self.taps(self.word_forms(batch['forms'])).chunk(3, 1)
        around = batch['around']
        first = F.embedding(around[0], before) + F.embedding(around[1], here) + F.embedding(around[2], after)
        flags = batch['flags']
        if self.training and torch.rand(()) < 0.15:
            # Names that no list knows shall be found too.
            flags = flags.clone()
            flags[:, LISTED] = 0
        first = first + self.flags(flags)
        near = torch.zeros_like(first)
        for tap in batch['taps']:
            near = near.index_copy(0, tap, self.source(source) * by_source)
        first = F.relu(first + near) * batch['real']
        self.seen = [first.detach()]
        first = F.dropout(first, 0.25, self.training)

        second = self.around(torch.cat([F.embedding(tap, first) for tap in batch['taps']], 1))
        second = F.relu(second + self.source2(source) * by_source)
        self.seen.append(second.detach())
        second = F.dropout(second, 0.25, self.training)

        mixed = self.mix(torch.cat([second, mean_over(batch['pool'], second)], 1))
        mixed = mixed + self.wide(torch.cat([mean_over(batch[which], second) for which in ('sentence', 'document')], 1))
        third = second + F.relu(mixed + self.source3(source) * by_source)
        scores = self.output(F.dropout(third, 0.25, self.training))
        weights = torch.ones(batch['pairs'].shape)
        if self.training:
            weights = F.dropout(weights, 0.2)
        return scores + self.pairs(batch['pairs'], per_sample_weights=weights)

    def steps(self):
        return self.follow + FORBIDDEN


def mean_over(groups, values):
    """For each row the mean of all rows of its group."""
    size = int(groups.max()) + 1
    sums = torch.zeros(size, values.shape[1]).index_add_(0, groups, values)
    return F.embedding(groups, sums / torch.bincount(groups, minlength=size).float().unsqueeze(1))


def may_follow(a, b):
    goes_on = b != 0 and (b - 1) % 4 in (1, 2)
    if a == 0 or (a - 1) % 4 in (2, 3):
        return not goes_on
    return goes_on and (a - 1) // 4 == (b - 1) // 4


FORBIDDEN = torch.tensor([[0.0 if may_follow(a, b) else LOW for b in range(LABELS)] for a in range(LABELS)])


def pad(values, batch):
    """From [tokens, labels] to [stretches, longest, labels]."""
    lengths = batch['lengths']
    index = np.minimum(np.arange(int(lengths.max()))[None, :], lengths[:, None] - 1)
    return values[torch.from_numpy(batch['starts'][:, None] + index)]


def loss_of(network, batch):
    """Of each stretch: how unlikely the allowed sequences of labels are."""
    scores = pad(network(batch), batch)
    lengths, steps = torch.from_numpy(batch['lengths']), network.steps()
    allowed = pad(batch['allowed'], batch)
    right = log_sum(scores.masked_fill(~allowed, LOW), lengths, steps)
    return (log_sum(scores, lengths, steps) - right).clamp(max=200)


def log_sum(scores, lengths, steps):
    """The log of the summed weight of all label sequences of each stretch."""
    state = scores[:, 0] + steps[0]
    for i in range(1, scores.shape[1]):
        going = lengths > i
        step = torch.logsumexp(state[going].unsqueeze(2) + steps, 1) + scores[going, i]
        state = state.masked_scatter(going.unsqueeze(1), step)
    return torch.logsumexp(state + steps[:, 0], 1)


def decode(scores, lengths, steps):
    """The best labels of each stretch; beyond its length they mean nothing."""
    state = scores[:, 0] + steps[0]
    back = []
    for i in range(1, scores.shape[1]):
        best, which = (state.unsqueeze(2) + steps).max(1)
        going = (lengths > i).unsqueeze(1)
        state = torch.where(going, best + scores[:, i], state)
        back.append(torch.where(going, which, torch.arange(LABELS).expand_as(which)))
    last = (state + steps[:, 0]).argmax(1)
    path = [last]
    for which in reversed(back):
        last = which.gather(1, last.unsqueeze(1)).squeeze(1)
        path.append(last)
    return torch.stack(path[::-1], 1)
