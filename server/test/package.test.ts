import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../src/lsp/readSettings.ts';
import { settingDefinitions } from '../src/lsp/settings.ts';
import { VERSION } from '../src/lsp/version.ts';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

describe('package.json', () => {
  test('contributes the settings as they are defined', () => {
    const { 'dossier.trace.server': _, ...properties } = manifest.contributes.configuration.properties;
    expect(properties).toEqual(settingDefinitions);
  });

  test('has the version that the server and the command line give', () => {
    expect(VERSION).toBe(manifest.version);
  });

  test('wakes the extension for every language of notes', () => {
    for (const language of settingDefinitions['dossier.notes.languages'].default) {
      expect(manifest.activationEvents).toContain(`onLanguage:${language}`);
    }
  });
});

describe('settings', () => {
  test('a client that answers with null gets the defaults', () => {
    expect(readSettings(null)).toEqual(readSettings(undefined));
    expect(readSettings(null)['dossier.corpus.folders']).toEqual(['corpus', 'sources']);
  });

  test('a wrongly typed value gives its own default and spares the others', () => {
    const settings = readSettings({ corpus: { folders: 'papers' }, hover: { enabled: false } });
    expect(settings['dossier.corpus.folders']).toEqual(['corpus', 'sources']);
    expect(settings['dossier.hover.enabled']).toBe(false);
  });
});
