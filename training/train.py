"""Trains the name network on the numbers that prepare.ts wrote and writes its weights.

    python3 train.py PREPARED OUT [--hold SOURCE,SOURCE/5,...] [--epochs N] [--seed N] ...
"""
import argparse
import json
import math
import os
import time
# One thread: several wait for each other longer than they compute, the more so on a busy machine.
os.environ['OPENBLAS_NUM_THREADS'] = os.environ['OMP_NUM_THREADS'] = '1'
import numpy as np
import torch
from network import ANY_SOURCE, Network, loss_of
from prepared import DIMENSIONS, Prepared, quantise
from score import evaluate, show

arguments = argparse.ArgumentParser()
arguments.add_argument('prepared')
arguments.add_argument('out')
arguments.add_argument('--hold', default='gum-formal-devtest', help='sources to score, not to train on; X/5: every fifth document')
arguments.add_argument('--drop', default='sec-filings', help='sources to leave out')
arguments.add_argument('--source', default='any', help='the source whose idea of a name is shipped; any: what they have in common')
arguments.add_argument('--epochs', type=int, default=9)
arguments.add_argument('--seed', type=int, default=4)
arguments.add_argument('--hidden', type=int, default=128)
arguments.add_argument('--second', type=int, default=64)
arguments.add_argument('--spelling', type=int, default=32)
arguments.add_argument('--codes', type=int, default=20, help='bytes for a word vector')
arguments.add_argument('--batch', type=int, default=6000, help='tokens')
arguments.add_argument('--rate', type=float, default=2e-3)
arguments.add_argument('--begin', help='weights to go on from, as an earlier run wrote them')
options = arguments.parse_args()
torch.manual_seed(options.seed)
torch.set_num_threads(1)
random = np.random.RandomState(options.seed)
os.makedirs(options.out, exist_ok=True)

WEIGHTS = {'btc': 0.5, 'wnut17-train': 0.5, 'own': 2, 'second': 2, 're3d-names-part': 2}
# All these are ours, and of one idea of a name.
OURS = ['own-swapped', 'second', 'second-swapped']


def choose(prepared):
    """The documents to train on, and by source those to score."""
    held, dropped = options.hold.split(','), options.drop.split(',')
    first_of = {}
    train, developments, held_names = [], {}, set()
    for n, source in enumerate(prepared.source_of):
        first_of.setdefault(source, n)
        document = prepared.gold[n]['id']
        if source in held or (f'{source}/5' in held and (n - first_of[source]) % 5 == 0):
            developments.setdefault(source, []).append(n)
            held_names.add(document)
        # The variants of a document that is held out are neither trained on nor scored.
        elif source not in dropped and document.removesuffix(' swapped') not in held_names:
            if prepared.gate_end[n] > prepared.gate_start[n]:
                train.append(n)
    return train, developments


def train_network(network, prepared, train, report):
    """Trains and leaves the moving average of the weights in the network."""
    weights = np.array([WEIGHTS.get(source, 1.0) for source in prepared.source_of], np.float32)
    dense = [weight for name, weight in network.named_parameters() if not name.startswith('pairs')]
    optimizer = torch.optim.AdamW([
        dict(params=dense, weight_decay=1e-3),
        dict(params=list(network.pairs.parameters()), weight_decay=0.05)], lr=options.rate, betas=(0.9, 0.98))
    steps = sum(1 for _ in prepared.split(train, options.batch)) * options.epochs
    average = {name: weight.detach().clone() for name, weight in network.named_parameters()}
    step, started = 0, time.time()
    for epoch in range(options.epochs):
        order = list(train)
        random.shuffle(order)
        losses = []
        for some in prepared.split(order, options.batch):
            for group in optimizer.param_groups:
                falling = 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
                group['lr'] = options.rate * min(1, (step + 1) / 100) * falling
            batch = prepared.batch(some)
            loss = (loss_of(network, batch) * torch.from_numpy(weights[batch['owner'][batch['starts']]])).sum() / 1000
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            optimizer.step()
            keep = min(0.998, (step + 1) / (step + 10))
            with torch.no_grad():
                for name, weight in network.named_parameters():
                    average[name].mul_(keep).add_(weight, alpha=1 - keep)
            losses.append(float(loss))
            step += 1
        print(f'epoch {epoch + 1}: loss {np.mean(losses):.3f}, {time.time() - started:.0f} s', flush=True)
        last = epoch + 1 == options.epochs
        if last or (epoch + 1) % 3 == 0:
            current = {name: weight.detach().clone() for name, weight in network.named_parameters()}
            network.load_state_dict(average)
            report()
            if not last:
                network.load_state_dict(current)


def load(network, folder):
    """The weights that `save` wrote, of the same source."""
    with torch.no_grad():
        for name, weight in network.named_parameters():
            values = np.fromfile(os.path.join(folder, name + '.f32'), np.float32)
            weight.copy_(torch.from_numpy(values).reshape(weight.shape))


def save(network, prepared, codes, centres, train):
    """Writes the weights as of the shipped source, and the size of a step between layers."""
    with torch.no_grad():
        hidden = options.hidden
        if options.source != 'any':
            chosen = prepared.sources.index(options.source)
            network.taps.bias[hidden:2 * hidden] += network.source.weight[chosen]
            network.around.bias += network.source2.weight[chosen]
            network.mix.bias += network.source3.weight[chosen]
        # Values between layers are whole numbers up to 1023; one in 2,000 is cut.
        network.eval()
        network(prepared.batch(next(prepared.split(train[::7], 60000))), ANY_SOURCE)
        first, second = [float(np.quantile(values.numpy(), 0.9995)) / 1023 for values in network.seen]
    for name, weight in network.named_parameters():
        weight.detach().numpy().astype(np.float32).tofile(os.path.join(options.out, name + '.f32'))
    codes.tofile(os.path.join(options.out, 'codes.u8'))
    centres.tofile(os.path.join(options.out, 'centres.f32'))
    settings = dict(hidden=hidden, second=options.second, spelling=options.spelling, dimensions=DIMENSIONS,
                    codeParts=options.codes, firstStep=first, secondStep=second)
    json.dump(settings, open(os.path.join(options.out, 'settings.json'), 'w'))


def main():
    prepared = Prepared(options.prepared)
    sources = prepared.documents[:, 2]
    for source in OURS:
        sources[sources == prepared.sources.index(source)] = prepared.sources.index('own')
    codes, centres = quantise(prepared.vectors, options.codes)
    vectors = centres[np.arange(options.codes)[None, :], codes].reshape(-1, DIMENSIONS)
    vectors = torch.from_numpy(np.concatenate([np.zeros((1, DIMENSIONS), np.float32), vectors]))
    train, developments = choose(prepared)
    print(f'{len(train)} documents to train on', flush=True)
    network = Network(vectors, int(sources.max()) + 1, options.hidden, options.second, options.spelling)
    if options.begin:
        load(network, options.begin)

    def report():
        for name, chosen in [('any', ANY_SOURCE), ('own', prepared.sources.index('own'))]:
            for source, numbers in developments.items():
                print(f'  {source}, read as {name}: {show(evaluate(network, prepared, numbers, chosen))}', flush=True)

    train_network(network, prepared, train, report)
    save(network, prepared, codes, centres, train)


main()
