"""Strict scores of a network on held-out documents, before its weights are rounded."""
import numpy as np
import torch
from network import decode, pad
from prepared import KINDS

SCORED = KINDS[:2]


def evaluate(network, prepared, numbers, chosen):
    """Counts {kind: [right, predicted, gold]} over documents, read as of a chosen source."""
    network.eval()
    counts = {kind: [0, 0, 0] for kind in SCORED}
    for some in prepared.split(numbers, 20000):
        some = [n for n in some if prepared.gate_end[n] > prepared.gate_start[n]]
        if not some:
            continue
        batch = prepared.batch(some)
        with torch.no_grad():
            scores = pad(network(batch, chosen), batch)
            path = decode(scores, torch.from_numpy(batch['lengths']), network.steps()).numpy()
        found = {n: [] for n in some}
        for labels, start, size in zip(path, batch['starts'], batch['lengths']):
            n = batch['owner'][start]
            base = prepared.gated[batch['at'][start], 0] - prepared.documents[n, 0]
            found[n] += names_of(labels[:size], base)
        for n in some:
            count_document(prepared.gold[n], found[n], counts)
    network.train()
    return counts


def names_of(labels, base):
    names, begin = [], 0
    for i, label in enumerate(labels):
        if label == 0:
            continue
        kind, part = divmod(label - 1, 4)
        if part in (0, 3):
            begin = i
        if part in (2, 3) and KINDS[kind] in SCORED:
            names.append((KINDS[kind], base + begin, base + i + 1))
    return names


def count_document(document, found, counts):
    taken = set()
    for name in document['names']:
        counts[name['kind']][2] += 1
        keys = [(name['kind'], *span) for span in name['spans']]
        hit = next((key for key in keys if key in found and key not in taken), None)
        if hit:
            taken.add(hit)
            counts[name['kind']][0] += 1
    for key in found:
        ignored = key not in taken and any(key[1] < end and start < key[2] for start, end in document['ignore'])
        if not ignored:
            counts[key[0]][1] += 1


def show(counts):
    def f1(right, predicted, total):
        return f'{200 * right / max(1, predicted + total):.1f}'

    both = np.sum([counts[kind] for kind in SCORED], 0)
    return ', '.join([f'both {f1(*both)}'] + [f'{kind} {f1(*counts[kind])}' for kind in SCORED])
