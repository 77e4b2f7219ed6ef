import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const samples = [
  {
    file: 'norov-at-osce-forum.txt',
    copy: '002_0976646cfc479a1b.txt',
    sha256: '0ba2855ed1dc631057e06252e1faf3d026890263753c1a9c70041e1d15a709c6',
  },
  {
    file: 'sco-at-csto-conference.txt',
    copy: '001_105e082bcbc74425.txt',
    sha256: '7e223b7fc66fb60d2719c49269f95765abaefdb0aa85f869ebbdccc5cce5554f',
  },
  {
    file: 'sco-at-osce-review-conference.txt',
    copy: '004_74009af532c9688f.txt',
    sha256: 'c3a9bcf9f42d27bf113287a88124ec5d0e35c94c41c8200069091e2bc84b0e2b',
  },
  {
    file: 'sco-at-osce-security-dialogue.txt',
    copy: '000_51c076606bd05b04.txt',
    sha256: '6e6657c39ca469e420a7dbb55a25105115fcb8c1938266b71d18363468fe9721',
  },
  {
    file: 'sco-special-event-at-un.txt',
    copy: '003_e7ac85ec7ec3ec14.txt',
    sha256: '1eae3dd51921d4349c999a23e12725e4a0463304dc621004615289f0f6f303bf',
  },
];

test.each(samples)('the sample $file stands as it was published', ({ file, copy, sha256 }) => {
  expect(checksum(join(root, 'corpus', file))).toBe(sha256);
  expect(checksum(join(root, 'server/test/gold/texts', copy))).toBe(sha256);
});

function checksum(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
