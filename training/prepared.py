"""The numbers that prepare.ts wrote, and batches of documents made of them."""
import json
import os
import numpy as np
import torch

# Sizes that the extractor fixes: features.ts, wordForms.ts, labels.ts.
DIMENSIONS, AFFIXES, AFFIX_BUCKETS, SHAPE_BUCKETS = 100, 8, 8192, 128
FLAGS, PAIRS, PAIR_BUCKETS, REACH = 56, 18, 1 << 16, 2
LABELS, KINDS = 13, ['person', 'organization', 'place']
# Empty places between documents, so that none reaches into another.
PAD = 3


class Prepared:
    """All documents in one row, with padding between; positions are positions in this row."""

    def __init__(self, folder):
        def read(name, kind, width):
            return np.fromfile(os.path.join(folder, name), dtype=kind).reshape(-1, width)

        self.folder = folder
        gold = json.load(open(os.path.join(folder, 'gold.json')))
        self.sources, self.gold = gold['sources'], gold['documents']
        # Of each document: first token, tokens, source, capitalised words, first gated token.
        self.documents = read('documents.i32', np.int32, 5)
        # Of each gated token: token, stretch, allowed labels as bits, capitalised word or -1, sentence.
        self.gated = read('gated.i32', np.int32, 5)
        self.pairs = read('pairs.i32', np.int32, PAIRS)
        self.forms = torch.from_numpy(read('forms.i32', np.int32, 2 + AFFIXES).astype(np.int64))
        self.vectors = read('vectors.f32', np.float32, DIMENSIONS)[1:]

        tokens = read('tokens.i32', np.int32, 4)
        shift = np.zeros(len(tokens), np.int64)
        for number, (start, size, *_) in enumerate(self.documents):
            shift[start:start + size] = PAD * (number + 1)
        place = np.arange(len(tokens)) + shift
        total = len(tokens) + PAD * (len(self.documents) + 1)
        self.form_at = np.zeros(total, np.int64)
        self.form_at[place] = tokens[:, 0]
        self.real_at = np.zeros(total, np.float32)
        self.real_at[place] = 1
        bits = tokens[:, 1:3].astype(np.int64) & 0xffffffff
        self.flag_at = np.zeros((total, FLAGS), np.uint8)
        for flag in range(FLAGS):
            self.flag_at[place, flag] = (bits[:, flag // 32] >> (flag % 32)) & 1
        self.gated_place = place[self.gated[:, 0]]
        self.allowed = ((self.gated[:, 2:3] >> np.arange(LABELS)) & 1).astype(bool)
        self.gate_start = self.documents[:, 4]
        self.gate_end = np.append(self.gate_start[1:], len(self.gated))
        self.word_base = np.concatenate([[0], np.cumsum(self.documents[:, 3])])
        self.scratch = np.zeros(total, np.int64)
        self.source_of = [self.sources[source] for source in self.documents[:, 2]]

    def batch(self, numbers):
        """What the network needs for some documents that have gated tokens."""
        gated = self.gated
        at = np.concatenate([np.arange(self.gate_start[n], self.gate_end[n]) for n in numbers])
        owner = np.concatenate([np.full(self.gate_end[n] - self.gate_start[n], n) for n in numbers])
        positions = self.gated_place[at]
        need = np.unique(np.concatenate([positions, positions - REACH, positions + REACH]))
        self.scratch[need] = np.arange(len(need))
        around = np.stack([self.form_at[need - 1], self.form_at[need], self.form_at[need + 1]])
        unique, inverse = np.unique(around, return_inverse=True)
        word = gated[at, 3].astype(np.int64) + self.word_base[owner]
        alone = gated[at, 3] < 0
        word[alone] = self.word_base[-1] + np.arange(alone.sum())
        change = np.ones(len(at), bool)
        change[1:] = (gated[at[1:], 1] != gated[at[:-1], 1]) | (owner[1:] != owner[:-1])
        starts = np.flatnonzero(change)
        return dict(
            at=at, owner=owner, starts=starts, lengths=np.diff(np.append(starts, len(at))),
            forms=self.forms[unique], around=torch.from_numpy(inverse.reshape(3, -1)),
            flags=torch.from_numpy(self.flag_at[need]).float(),
            real=torch.from_numpy(self.real_at[need]).unsqueeze(1),
            taps=[torch.from_numpy(self.scratch[positions + offset]) for offset in (-REACH, 0, REACH)],
            pool=torch.from_numpy(np.unique(word, return_inverse=True)[1]),
            document=torch.from_numpy(np.unique(owner, return_inverse=True)[1]),
            sentence=torch.from_numpy(np.unique(owner * 100000 + gated[at, 4], return_inverse=True)[1]),
            pairs=torch.from_numpy(self.pairs[at].astype(np.int64)),
            source=torch.from_numpy(self.documents[owner, 2].astype(np.int64)),
            allowed=torch.from_numpy(self.allowed[at]))

    def split(self, numbers, size):
        """Groups documents until a group has so many tokens."""
        part, room = [], 0
        for n in numbers:
            part.append(n)
            room += self.documents[n, 1]
            if room >= size:
                yield part
                part, room = [], 0
        if part:
            yield part


def quantise(vectors, parts):
    """Product quantisation: cuts vectors into parts and gives each part the nearest of 256 centres."""
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
    return codes, centres
