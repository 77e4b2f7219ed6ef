import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { capabilitiesFor } from '../src/lsp/capabilities.ts';
import { readClient } from '../src/lsp/client.ts';
import { settingDefinitions } from '../src/lsp/settings.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What stands in code marks in the table rows of a section. */
function marked(heading: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
}

/** All that a client of today can ask for. */
const everything = capabilitiesFor(
  readClient({
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {}, rename: { prepareSupport: true } } },
  }),
);

describe('the README', () => {
  test('lists every feature that the server announces, and no other', () => {
    const announced = Object.keys(everything).filter((name) => name.endsWith('Provider'));
    const listed = marked('Features and keys').filter((word) => word.endsWith('Provider'));
    expect(listed.sort()).toEqual(announced.sort());
  });

  test('names the switch of every feature', () => {
    const switches = Object.keys(settingDefinitions).filter((name) => name.endsWith('.enabled'));
    const listed = marked('Features and keys').filter((word) => word.startsWith('dossier.'));
    expect(listed.sort()).toEqual(switches.sort());
  });

  test('lists every setting with its default', () => {
    const settings = Object.entries<{ default: unknown }>(manifest.contributes.configuration.properties);
    const listed = marked('Settings');
    for (const [name, definition] of settings) {
      const at = listed.indexOf(name);
      expect(at, name).toBeGreaterThanOrEqual(0);
      expect(listed[at + 1], name).toBe(JSON.stringify(definition.default).replaceAll(',', ', '));
    }
  });

  test('lists every command that the command palette shows', () => {
    const hidden = new Set(
      manifest.contributes.menus.commandPalette
        .filter(({ when }: { when?: string }) => when === 'false')
        .map(({ command }: { command: string }) => command),
    );
    const rows = readme.split(/^## /m).find((part) => part.startsWith('Commands\n')) ?? '';
    for (const { command, title } of manifest.contributes.commands) {
      if (!hidden.has(command)) expect(rows).toContain(`Dossier: ${title}`);
    }
  });
});
