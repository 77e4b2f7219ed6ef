"""Trains the name network on the numbers that prepare.ts wrote and writes its weights.

    python3 train.py PREPARED OUT [--hold SOURCE,...] [--epochs N] [--seed N]
"""
import argparse, json, math, os, time
# One thread: several wait for each other longer than they compute, the more so on a busy machine.
os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch
import torch.nn.functional as F

arguments = argparse.ArgumentParser()
arguments.add_argument('prepared')
arguments.add_argument('out')
arguments.add_argument('--hold', default='gum-formal-devtest')
arguments.add_argument('--drop', default='sec-filings')
arguments.add_argument('--epochs', type=int, default=12)
arguments.add_argument('--seed', type=int, default=1)
arguments.add_argument('--hidden', type=int, default=128)
arguments.add_argument('--second', type=int, default=96)
arguments.add_argument('--spelling', type=int, default=32)
arguments.add_argument('--batch', type=int, default=6000)
arguments.add_argument('--rate', type=float, default=2e-3)
arguments.add_argument('--buckets', type=int, default=17)
arguments.add_argument('--tweets', type=float, default=0.5)
arguments.add_argument('--own', type=float, default=3)
arguments.add_argument('--swapped', type=float, default=1)
arguments.add_argument('--others', type=float, default=1, help='weight of other sources in the last two fifths')
arguments.add_argument('--vectordrop', type=float, default=0.1)
arguments.add_argument('--worddrop', type=float, default=0.3)
arguments.add_argument('--affixdrop', type=float, default=0.1)
arguments.add_argument('--pairdrop', type=float, default=0.2)
arguments.add_argument('--pairdecay', type=float, default=1e-4)
arguments.add_argument('--hiddendrop', type=float, default=0.25)
arguments.add_argument('--sourcedrop', type=float, default=0.3)
arguments.add_argument('--source', default='own')
arguments.add_argument('--nopairs', action='store_true')
arguments.add_argument('--nopool', action='store_true')
arguments.add_argument('--codes', type=int, default=20)
options = arguments.parse_args()
torch.manual_seed(options.seed)
torch.set_num_threads(1)
random = np.random.RandomState(options.seed)
os.makedirs(options.out, exist_ok=True)

DIMENSIONS, AFFIXES, AFFIX_BUCKETS, SHAPE_BUCKETS = 100, 8, 8192, 128
FLAGS, PAIRS, PAIR_BUCKETS = 56, 18, 1 << options.buckets
LABELS, KINDS, REACH, PAD = 13, ['person', 'organization', 'place'], 2, 3
LOW = -1e4


def read(name, kind, width):
    return np.fromfile(os.path.join(options.prepared, name), dtype=kind).reshape(-1, width)


documents = read('documents.i32', np.int32, 5)
tokens = read('tokens.i32', np.int32, 4)
gated = read('gated.i32', np.int32, 4)
pairs = read('pairs.i32', np.int32, PAIRS) & (PAIR_BUCKETS - 1)
forms = read('forms.i32', np.int32, 2 + AFFIXES)
gold = json.load(open(os.path.join(options.prepared, 'gold.json')))
sources = gold['sources']


def quantise(vectors, parts):
    """Product quantisation: cuts vectors into parts and gives each part the nearest of 256 centres."""
    path = os.path.join(options.prepared, f'codes-{parts}.npz')
    if os.path.exists(path):
        kept = np.load(path)
        return kept['codes'], kept['centres']
    width = vectors.shape[1] // parts
    codes = np.zeros((len(vectors), parts), np.uint8)
    centres = np.zeros((parts, 256, width), np.float32)
    generator = np.random.RandomState(7)
    for part in range(parts):
        data = torch.from_numpy(vectors[:, part * width:(part + 1) * width].copy())
        centre = data[torch.from_numpy(generator.choice(len(data), 256, replace=False))].clone()
        for step in range(15):
            nearest = torch.cat([torch.cdist(piece, centre).argmin(1) for piece in data.split(20000)])
            sums = torch.zeros_like(centre).index_add_(0, nearest, data)
            counts = torch.bincount(nearest, minlength=256).float().unsqueeze(1)
            centre = torch.where(counts > 0, sums / counts.clamp(min=1), centre)
        codes[:, part] = nearest.numpy()
        centres[part] = centre.numpy()
    np.savez(path, codes=codes, centres=centres)
    return codes, centres


vectors = read('vectors.f32', np.float32, DIMENSIONS)
codes, centres = quantise(vectors[1:], options.codes)
decoded = centres[np.arange(options.codes)[None, :], codes].reshape(-1, DIMENSIONS)
print('quantisation keeps', 1 - ((decoded - vectors[1:]) ** 2).sum() / ((vectors[1:] - vectors[1:].mean(0)) ** 2).sum())
vectors = torch.from_numpy(np.concatenate([np.zeros((1, DIMENSIONS), np.float32), decoded]))

# All documents in one row, with padding between; positions below are positions in this row.
shift = np.zeros(len(tokens), np.int64)
for number, (start, size, *_) in enumerate(documents):
    shift[start:start + size] = PAD * (number + 1)
place = np.arange(len(tokens)) + shift
total = len(tokens) + PAD * (len(documents) + 1)
form_at = np.zeros(total, np.int64)
form_at[place] = tokens[:, 0]
real_at = np.zeros(total, np.float32)
real_at[place] = 1
bits = tokens[:, 1:3].astype(np.int64) & 0xffffffff
flag_at = np.zeros((total, FLAGS), np.uint8)
for flag in range(FLAGS):
    flag_at[place, flag] = (bits[:, flag // 32] >> (flag % 32)) & 1
gated_place = place[gated[:, 0]]
allowed = ((gated[:, 2:3] >> np.arange(LABELS)) & 1).astype(bool)

gate_start = documents[:, 4]
gate_end = np.append(gate_start[1:], len(gated))
word_base = np.concatenate([[0], np.cumsum(documents[:, 3])])
scratch = np.zeros(total, np.int64)


def make_batch(numbers):
    at = np.concatenate([np.arange(gate_start[n], gate_end[n]) for n in numbers]) if len(numbers) else np.zeros(0, int)
    owner = np.concatenate([np.full(gate_end[n] - gate_start[n], n) for n in numbers])
    positions = gated_place[at]
    need = np.unique(np.concatenate([positions, positions - REACH, positions + REACH]))
    scratch[need] = np.arange(len(need))
    around = np.stack([form_at[need - 1], form_at[need], form_at[need + 1]])
    unique, inverse = np.unique(around, return_inverse=True)
    word = gated[at, 3].astype(np.int64) + word_base[owner]
    alone = gated[at, 3] < 0
    word[alone] = word_base[-1] + np.arange(alone.sum())
    _, pool = np.unique(word, return_inverse=True)
    change = np.ones(len(at), bool)
    change[1:] = (gated[at[1:], 1] != gated[at[:-1], 1]) | (owner[1:] != owner[:-1])
    starts = np.flatnonzero(change)
    lengths = np.diff(np.append(starts, len(at)))
    return dict(
        at=at, owner=owner, need=need, unique=torch.from_numpy(unique), around=torch.from_numpy(inverse.reshape(3, -1)),
        flags=torch.from_numpy(flag_at[need]).float(), real=torch.from_numpy(real_at[need]).unsqueeze(1),
        taps=[torch.from_numpy(scratch[positions + offset]) for offset in (-REACH, 0, REACH)],
        pool=torch.from_numpy(pool), pairs=torch.from_numpy(pairs[at].astype(np.int64)),
        source=torch.from_numpy(documents[owner, 2].astype(np.int64)),
        starts=starts, lengths=lengths, allowed=torch.from_numpy(allowed[at]), numbers=numbers)


def may_follow(a, b):
    goes_on = b != 0 and (b - 1) % 4 in (1, 2)
    if a == 0 or (a - 1) % 4 in (2, 3):
        return not goes_on
    return goes_on and (a - 1) // 4 == (b - 1) // 4


FORBIDDEN = torch.tensor([[0.0 if may_follow(a, b) else LOW for b in range(LABELS)] for a in range(LABELS)])


class Network(torch.nn.Module):
    def __init__(self):
        super().__init__()
        width = DIMENSIONS + options.spelling
        hidden, second = options.hidden, options.second
        self.affix = torch.nn.Embedding(AFFIX_BUCKETS, options.spelling)
        self.shape = torch.nn.Embedding(SHAPE_BUCKETS, options.spelling)
        torch.nn.init.normal_(self.affix.weight, std=0.1)
        torch.nn.init.normal_(self.shape.weight, std=0.1)
        self.unknown = torch.nn.Parameter(torch.zeros(DIMENSIONS))
        self.taps = torch.nn.Linear(width, 3 * hidden)
        self.flags = torch.nn.Linear(FLAGS, hidden, bias=False)
        self.source = torch.nn.Embedding(len(sources), hidden)
        torch.nn.init.zeros_(self.source.weight)
        self.source2 = torch.nn.Embedding(len(sources), second)
        self.source3 = torch.nn.Embedding(len(sources), second)
        torch.nn.init.zeros_(self.source2.weight)
        torch.nn.init.zeros_(self.source3.weight)
        self.around = torch.nn.Linear(3 * hidden, second)
        self.mix = torch.nn.Linear(2 * second, second)
        self.output = torch.nn.Linear(second, LABELS)
        self.pairs = torch.nn.EmbeddingBag(PAIR_BUCKETS, LABELS, mode='sum')
        torch.nn.init.zeros_(self.pairs.weight)
        self.follow = torch.nn.Parameter(torch.zeros(LABELS, LABELS))
        self.chosen = None

    def forms(self, unique):
        columns = torch.from_numpy(forms)[unique].long()
        vector = vectors[columns[:, 0]]
        missing = (columns[:, :1] == 0).float()
        affix = self.affix(columns[:, 1:1 + AFFIXES])
        shape = self.shape(columns[:, 1 + AFFIXES])
        if self.training:
            keep = (torch.rand(len(unique), 1) > options.vectordrop).float()
            vector, missing = vector * keep, torch.maximum(missing, 1 - keep)
            drop = torch.rand(len(unique), AFFIXES, 1)
            drop[:, 0] -= options.worddrop - options.affixdrop
            affix = affix * (drop > options.affixdrop).float()
        vector = vector + missing * self.unknown
        return torch.cat([vector, affix.sum(1) + shape], 1)

    def forward(self, batch):
        hidden = options.hidden
        table = self.taps(F.dropout(self.forms(batch['unique']), 0.1, self.training))
        before, here, after = table.split(hidden, 1)
        around = batch['around']
        first = F.embedding(around[0], before) + F.embedding(around[1], here) + F.embedding(around[2], after)
        first = first + self.flags(batch['flags'])
        source, by_source = batch['source'], 1.0
        if self.chosen is None:
            # Whole documents at a time are read as of no known source.
            known = (torch.rand(len(documents)) > options.sourcedrop).float()
            by_source = known[torch.from_numpy(batch['owner'])].unsqueeze(1)
        elif self.chosen >= 0:
            source = torch.full_like(source, self.chosen)
        else:
            by_source = 0.0
        near = torch.zeros(len(first), self.source.weight.shape[1])
        at_first = self.source(source) * by_source
        for tap in batch['taps']:
            near = near.index_copy(0, tap, at_first)
        first = first + near
        first = F.relu(first)
        self.seen = [first.detach()]
        first = F.dropout(first * batch['real'], options.hiddendrop, self.training)
        second = self.around(torch.cat([F.embedding(tap, first) for tap in batch['taps']], 1))
        second = F.relu(second + self.source2(source) * by_source)
        self.seen.append(second.detach())
        second = F.dropout(second, options.hiddendrop, self.training)
        size = int(batch['pool'].max()) + 1
        pooled = torch.zeros(size, second.shape[1]).index_add_(0, batch['pool'], second)
        counts = torch.bincount(batch['pool'], minlength=size).float().unsqueeze(1)
        pooled = F.embedding(batch['pool'], pooled / counts)
        if options.nopool:
            pooled = torch.zeros_like(pooled)
        third = second + F.relu(self.mix(torch.cat([second, pooled], 1)) + self.source3(source) * by_source)
        scores = self.output(F.dropout(third, options.hiddendrop, self.training))
        if not options.nopairs:
            weights = None
            if self.training and options.pairdrop > 0:
                weights = (torch.rand(batch['pairs'].shape) > options.pairdrop).float() / (1 - options.pairdrop)
            else:
                weights = torch.ones(batch['pairs'].shape)
            scores = scores + self.pairs(batch['pairs'], per_sample_weights=weights)
        return scores


def pad(values, batch, fill):
    """[tokens, labels] to [stretches, longest, labels], longest stretches first."""
    lengths = batch['lengths']
    longest = int(lengths.max())
    index = batch['starts'][:, None] + np.minimum(np.arange(longest)[None, :], lengths[:, None] - 1)
    return values[torch.from_numpy(index)], torch.from_numpy(lengths)


def log_sum(scores, lengths, follow):
    """The log of the summed weight of all label sequences of each stretch."""
    state = scores[:, 0] + follow[0]
    for i in range(1, scores.shape[1]):
        going = (lengths > i)
        count = int(going.sum())
        if count == 0:
            break
        step = torch.logsumexp(state[going].unsqueeze(2) + follow, 1) + scores[going, i]
        state = state.masked_scatter(going.unsqueeze(1), step)
    return torch.logsumexp(state + follow[:, 0], 1)


def decode(scores, lengths, follow):
    state = scores[:, 0] + follow[0]
    back = []
    for i in range(1, scores.shape[1]):
        best, which = (state.unsqueeze(2) + follow).max(1)
        going = (lengths > i).unsqueeze(1)
        state = torch.where(going, best + scores[:, i], state)
        back.append(torch.where(going, which, torch.arange(LABELS).expand_as(which)))
    last = (state + follow[:, 0]).argmax(1)
    path = [last]
    for which in reversed(back):
        last = which.gather(1, last.unsqueeze(1)).squeeze(1)
        path.append(last)
    return torch.stack(path[::-1], 1)


def loss_of(network, batch):
    scores = network(batch)
    follow = network.follow + FORBIDDEN
    padded, lengths = pad(scores, batch, 0)
    masks, _ = pad(batch['allowed'], batch, 0)
    every = log_sum(padded, lengths, follow)
    right = log_sum(padded.masked_fill(~masks, LOW), lengths, follow)
    loss = (every - right).clamp(max=200)
    weight = torch.from_numpy(weights[batch['owner'][batch['starts']]])
    return (loss * weight).sum() / 1000


def evaluate(network, numbers, chosen):
    """Strict micro counts {kind: [right, predicted, gold]} over the documents."""
    network.eval()
    network.chosen = chosen
    counts = {kind: [0, 0, 0] for kind in KINDS[:2]}
    for some in split(numbers, 20000):
        some = [n for n in some if gate_end[n] > gate_start[n]]
        if not some:
            continue
        batch = make_batch(some)
        with torch.no_grad():
            scores = network(batch)
            padded, lengths = pad(scores, batch, 0)
            path = decode(padded, lengths, network.follow + FORBIDDEN).numpy()
        found = {n: [] for n in some}
        for row, (start, size) in enumerate(zip(batch['starts'], batch['lengths'])):
            n = batch['owner'][start]
            base = gated[batch['at'][start], 0] - documents[n, 0]
            begin = 0
            for i in range(size):
                label = path[row, i]
                if label == 0:
                    continue
                kind, part = divmod(label - 1, 4)
                if part in (0, 3):
                    begin = i
                if part in (2, 3) and kind < 2:
                    found[n].append((KINDS[kind], base + begin, base + i + 1))
        for n in some:
            count_document(gold['documents'][n], found[n], counts)
    network.train()
    network.chosen = None
    return counts


def count_document(document, found, counts):
    taken = set()
    for name in document['names']:
        counts[name['kind']][2] += 1
        for span in name['spans']:
            key = (name['kind'], span[0], span[1])
            if key in found and key not in taken:
                taken.add(key)
                counts[name['kind']][0] += 1
                break
    for key in found:
        ignored = key not in taken and any(key[1] < end and start < key[2] for start, end in document['ignore'])
        if not ignored:
            counts[key[0]][1] += 1


def f1(right, predicted, total):
    return 200 * right / max(1, predicted + total)


def show(counts):
    both = np.sum([counts[kind] for kind in counts], 0)
    return f"{f1(*both):.1f} (P {100 * both[0] / max(1, both[1]):.0f} R {100 * both[0] / max(1, both[2]):.0f}; person {f1(*counts['person']):.1f} organization {f1(*counts['organization']):.1f})"


def split(numbers, size):
    part, room = [], 0
    for n in numbers:
        part.append(n)
        room += documents[n, 1]
        if room >= size:
            yield part
            part, room = [], 0
    if part:
        yield part


held = options.hold.split(',')
dropped = options.drop.split(',')
source_of = [sources[s] for s in documents[:, 2]]
OURS = ('own', 'own-swapped', 're3d-names-part')
weight_of = {'btc': options.tweets, 'wnut17-train': options.tweets, 'own': options.own, 'own-swapped': options.swapped,
             're3d-names-part': options.own}


def weigh(others):
    """The weight of each document."""
    return np.array([weight_of.get(name, 1.0) * (1 if name in OURS else others) for name in source_of], np.float32)


weights = weigh(1)
# Variants of our own documents are of the same source.
if 'own-swapped' in sources:
    documents[documents[:, 2] == sources.index('own-swapped'), 2] = sources.index('own')
first_of = {name: source_of.index(name) for name in set(source_of)}
train, developments, held_names = [], {}, set()
for n, name in enumerate(source_of):
    document = gold['documents'][n]['id']
    if name in held or (f'{name}/5' in held and (n - first_of[name]) % 5 == 0):
        developments.setdefault(name, []).append(n)
        held_names.add(document)
    elif name not in dropped and document.removesuffix(' swapped') not in held_names and gate_end[n] > gate_start[n]:
        train.append(n)
print(len(train), 'documents to train on;', {name: len(numbers) for name, numbers in developments.items()}, flush=True)

network = Network()
sparse = list(network.pairs.parameters())
dense = [p for name, p in network.named_parameters() if not name.startswith('pairs')]
optimizer = torch.optim.AdamW([
    dict(params=dense, weight_decay=1e-3),
    dict(params=sparse, weight_decay=options.pairdecay / options.rate)], lr=options.rate, betas=(0.9, 0.98))
steps_per_epoch = sum(1 for _ in split(train, options.batch))
steps = steps_per_epoch * options.epochs
average = {name: p.detach().clone() for name, p in network.named_parameters()}
step, started = 0, time.time()
for epoch in range(options.epochs):
    order = list(train)
    random.shuffle(order)
    losses = 0.0
    if epoch >= options.epochs * 0.6:
        weights = weigh(options.others)
    for some in split(order, options.batch):
        warm = min(1, (step + 1) / 100)
        for group in optimizer.param_groups:
            group['lr'] = options.rate * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / steps)))
        loss = loss_of(network, make_batch(some))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(dense, 5.0)
        optimizer.step()
        keep = min(0.998, (step + 1) / (step + 10))
        with torch.no_grad():
            for name, p in network.named_parameters():
                average[name].mul_(keep).add_(p, alpha=1 - keep)
        losses += float(loss)
        step += 1
    line = f'epoch {epoch + 1} loss {losses / steps_per_epoch:.3f} {time.time() - started:.0f}s'
    if (epoch + 1) % 3 == 0 or epoch + 1 == options.epochs:
        current = {name: p.detach().clone() for name, p in network.named_parameters()}
        network.load_state_dict(average)
        choices = [-1] + ([sources.index(s) for s in ('own', 'wikigold')] if epoch + 1 == options.epochs else [])
        for chosen in choices:
            for name, numbers in developments.items():
                line += f"\n   as {sources[chosen] if chosen >= 0 else 'any'} | {name}: {show(evaluate(network, numbers, chosen))}"
        if epoch + 1 < options.epochs:
            network.load_state_dict(current)
    print(line, flush=True)

if held_source := options.source:
    with torch.no_grad():
        # The guideline of one source, which runs as if every text were of it.
        chosen = sources.index(held_source)
        network.taps.bias[options.hidden:2 * options.hidden] += network.source.weight[chosen]
        network.around.bias += network.source2.weight[chosen]
        network.mix.bias += network.source3.weight[chosen]
for name, parameter in network.named_parameters():
    parameter.detach().numpy().astype(np.float32).tofile(os.path.join(options.out, name + '.f32'))
# Values between layers are whole numbers up to 1023; one in 2,000 is cut.
network.eval()
with torch.no_grad():
    network(make_batch(next(split(train[::7], 60000))))
first_step, second_step = [float(np.quantile(values.numpy(), 0.9995)) / 1023 for values in network.seen]
print('share of zeros', [round(float((values == 0).float().mean()), 2) for values in network.seen])
codes.tofile(os.path.join(options.out, 'codes.u8'))
centres.tofile(os.path.join(options.out, 'centres.f32'))
json.dump(dict(hidden=options.hidden, second=options.second, spelling=options.spelling,
               dimensions=DIMENSIONS, codeParts=options.codes, firstStep=first_step, secondStep=second_step), open(os.path.join(options.out, 'settings.json'), 'w'))
