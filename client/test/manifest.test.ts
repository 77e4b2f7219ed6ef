import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sampleFiles } from '../src/sampleFiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const manifest = JSON.parse(read('package.json'));

test('the README has a row for every setting, with its default', () => {
  const properties: Record<string, { default: unknown }> = manifest.contributes.configuration.properties;
  for (const [name, { default: value }] of Object.entries(properties)) {
    const row = read('README.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\``));
    expect(row, name).toContain(`\`${JSON.stringify(value).replaceAll(',', ', ')}\``);
  }
});

test('every contributed command is registered', () => {
  const contributed: { command: string }[] = manifest.contributes.commands;
  const commands = read('client/src/commands.ts');
  for (const { command } of contributed) expect(commands).toContain(`'${command}':`);
});

test('the sample lists all files of corpus and notes', () => {
  const files = ['corpus', 'notes'].flatMap((folder) =>
    readdirSync(root + folder).map((name) => `${folder}/${name}`),
  );
  expect(new Set(files)).toEqual(new Set(sampleFiles));
});
