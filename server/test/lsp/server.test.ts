import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  Location,
  LocationLink,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { type EntityDetail, type EntityRecord, type EventGroup, requests } from '../../src/lsp/protocol.ts';
import { MemoryPlatform } from './memoryPlatform.ts';
import { HOME, startTestServer, type TestClient } from './testClient.ts';

const AUTHORITY = 'The Harbour Lights Authority (HLA) met. HLA Secretary-General Ada Lim spoke.';
const NOTE = `${HOME}/notes/n.md`;

const VERSIONED_EDIT = {
  textDocument: { uri: NOTE, version: 1 },
  edits: [{ newText: 'Harbour Lights Authority' }],
};

function platformWith(more: Readonly<Record<string, string | Uint8Array | Error>> = {}): MemoryPlatform {
  return new MemoryPlatform({ [`${HOME}/corpus/a.txt`]: AUTHORITY, ...more });
}

async function hoverText(client: TestClient, character = 1, uri = NOTE): Promise<string | undefined> {
  const hover = await client.ask<Hover | null>('textDocument/hover', uri, 0, character);
  return (hover?.contents as { value: string } | undefined)?.value;
}

describe('the server', () => {
  test('hovers, and leads to the definition from the whole name', async () => {
    const client = startTestServer(platformWith());
    const capabilities = {
      textDocument: { definition: { linkSupport: true }, hover: { contentFormat: ['markdown' as const] } },
    };
    const { serverInfo } = await client.initialize(capabilities);
    expect(serverInfo?.name).toBe('Dossier');
    await client.ready();
    await client.open(NOTE, 'HLA');
    expect(await hoverText(client)).toMatch(/^\*\*Harbour Lights Authority\*\*/);
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', NOTE, 0, 1);
    expect(link?.targetUri).toBe(`${HOME}/corpus/a.txt`);
    expect(link?.originSelectionRange?.end.character).toBe(3);
  });

  test('gives locations and plain text to a client that knows no more', async () => {
    const client = startTestServer(platformWith());
    await client.initialize();
    await client.ready();
    await client.open(NOTE, 'HLA');
    expect(await hoverText(client)).toMatch(/^Harbour Lights Authority \(HLA\)/);
    const [location] = await client.ask<Location[]>('textDocument/definition', NOTE, 0, 1);
    expect(location).toEqual({
      uri: `${HOME}/corpus/a.txt`,
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 28 } },
    });
  });

  test('answers while it indexes', async () => {
    const platform = platformWith();
    let open = () => {};
    platform.gate = new Promise((resolve) => {
      open = resolve;
    });
    const client = startTestServer(platform);
    await client.initialize();
    await client.open(NOTE, 'HLA');
    expect(await client.status()).toMatchObject({ state: 'indexing', documents: 0 });
    expect(await hoverText(client)).toBeUndefined();
    open();
    expect(await client.ready()).toMatchObject({ state: 'ready', documents: 1, problems: [] });
    expect(await hoverText(client)).toBeDefined();
  });

  test('reads a source that was open before the name model was there with the model', async () => {
    const uri = `${HOME}/corpus/open.txt`;
    const text = 'The rowers of Dynamo Tallinn beat Otava in the final.';
    const platform = platformWith({ [uri]: text });
    let open = () => {};
    platform.gate = new Promise((resolve) => {
      open = resolve;
    });
    const client = startTestServer(
      Object.assign(platform, { model: async () => readFileSync('server/model/names.bin') }),
    );
    await client.initialize();
    await client.open(uri, text, 'plaintext');
    open();
    await client.ready();
    await client.open(NOTE, 'Dynamo Tallinn');
    expect(await hoverText(client)).toMatch(/Dynamo Tallinn/);
  });

  test('is ready without any source', async () => {
    const client = startTestServer(new MemoryPlatform({}));
    await client.initialize();
    expect(await client.ready()).toMatchObject({ documents: 0, entities: 0, mentions: 0, events: 0 });
  });

  test('names sources that cannot be read, and reads the others', async () => {
    const client = startTestServer(
      platformWith({
        [`${HOME}/corpus/locked.txt`]: new Error('permission denied'),
        [`${HOME}/corpus/paper.pdf`]: '%PDF',
        [`${HOME}/corpus/picture.txt`]: Uint8Array.of(1, 0, 2, 0, 0, 3, 9),
      }),
    );
    await client.initialize();
    const { documents, problems } = await client.ready();
    expect(documents).toBe(1);
    expect(problems).toEqual([
      { uri: `${HOME}/corpus/locked.txt`, message: 'The file cannot be read: permission denied' },
      { uri: `${HOME}/corpus/paper.pdf`, message: expect.stringContaining('Save the document as') },
      { uri: `${HOME}/corpus/picture.txt`, message: expect.stringContaining('holds no text') },
    ]);
  });

  test('takes an open source as its editor has it, and the file again when that is closed', async () => {
    const source = `${HOME}/corpus/a.txt`;
    const client = startTestServer(platformWith());
    await client.initialize();
    await client.ready();
    await client.open(source, AUTHORITY, 'plaintext');
    const at = AUTHORITY.indexOf('Ada Lim');
    const edited = client.indexChanged();
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: source, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 0, character: at }, end: { line: 0, character: at + 7 } },
          text: 'Bo Holm',
        },
      ],
    });
    await edited;
    expect(await client.connection.sendRequest(requests.entities, { text: 'Bo Holm' })).toHaveLength(1);
    const closed = client.indexChanged();
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: source } });
    await closed;
    expect(await client.connection.sendRequest(requests.entities, { text: 'Bo Holm' })).toEqual([]);
    expect(await client.connection.sendRequest(requests.entities, { text: 'Ada Lim' })).toHaveLength(1);
  });

  test('watches the folders itself when the client cannot', async () => {
    const platform = platformWith();
    const client = startTestServer(platform);
    await client.initialize();
    await client.ready();
    platform.write(`${HOME}/corpus/b.txt`, 'Secretary-General Bo Holm spoke.');
    await client.until((status) => status.documents === 2);
    platform.delete(`${HOME}/corpus/a.txt`);
    await client.until((status) => status.documents === 1);
  });

  test('lets a client watch that can', async () => {
    const platform = platformWith();
    const client = startTestServer(platform);
    const registered = new Promise<string>((resolve) => {
      client.connection.onRequest('client/registerCapability', ({ registrations }) => {
        resolve(registrations[0].method);
      });
    });
    await client.initialize({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    expect(await registered).toBe('workspace/didChangeWatchedFiles');
    await client.ready();
    platform.write(`${HOME}/corpus/b.txt`, 'Secretary-General Bo Holm spoke.');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${HOME}/corpus/b.txt`, type: 1 }],
    });
    await client.until((status) => status.documents === 2);
  });

  test('reads the defaults when the client answers with null', async () => {
    const client = startTestServer(platformWith());
    client.connection.onRequest('workspace/configuration', () => [null]);
    await client.initialize({ workspace: { configuration: true } });
    expect(await client.ready()).toMatchObject({ documents: 1 });
  });

  test('reads other folders when the settings say so', async () => {
    const client = startTestServer(
      platformWith({ [`${HOME}/papers/b.txt`]: 'Ms Eva Holm.', [`${HOME}/papers/c.txt`]: '' }),
    );
    let folders = ['corpus'];
    client.connection.onRequest('workspace/configuration', () => [{ corpus: { folders } }]);
    await client.initialize({ workspace: { configuration: true } });
    expect(await client.ready()).toMatchObject({ documents: 1 });
    folders = ['papers'];
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until((status) => status.documents === 2);
  });

  test('takes the folders from the initialization options', async () => {
    const client = startTestServer(platformWith({ '/x': '', 'file:///papers/b.txt': 'Ms Eva Holm.' }));
    await client.initialize({}, { corpus: { folders: ['/papers'] } });
    expect(await client.ready()).toMatchObject({ documents: 1 });
    expect(await client.connection.sendRequest(requests.entities, { text: 'Eva Holm' })).toHaveLength(1);
  });

  test('counts notes that no editor has open among the references', async () => {
    const client = startTestServer(
      platformWith({ [`${HOME}/notes/closed.md`]: 'The HLA again, not `HLA`.' }),
    );
    await client.initialize();
    await client.ready();
    await client.open(NOTE, 'HLA');
    const locations = await client.ask<Location[]>('textDocument/references', NOTE, 0, 1, {
      context: { includeDeclaration: true },
    });
    expect(locations.map(({ uri }) => uri.slice(HOME.length))).toEqual([
      '/notes/n.md',
      '/notes/closed.md',
      '/corpus/a.txt',
      '/corpus/a.txt',
      '/corpus/a.txt',
    ]);
  });

  test('completes, with the documentation on request', async () => {
    const client = startTestServer(platformWith());
    await client.initialize();
    await client.ready();
    await client.open(NOTE, 'Ms Lim');
    const { items } = await client.ask<CompletionList>('textDocument/completion', NOTE, 0, 6);
    expect(items.map(({ label }) => label)).toEqual(['Ada Lim']);
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', items[0]);
    expect(JSON.stringify(resolved.documentation)).toContain('Secretary-General');
  });

  test('offers code actions bound to the version of the note, to a client that takes them', async () => {
    const client = startTestServer(platformWith());
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } };
    await client.initialize({
      textDocument: { codeAction },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    await client.ready();
    await client.open(NOTE, 'HLA');
    const start = { line: 0, character: 1 };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: NOTE },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    expect(actions[0]).toMatchObject({
      kind: 'refactor.rewrite',
      edit: { documentChanges: [VERSIONED_EDIT] },
    });
  });

  test('tells what is wrong with a note and with dossier.yml when it is asked, and has it asked anew', async () => {
    const client = startTestServer(
      platformWith({ [`${HOME}/corpus/b.txt`]: 'Ms Eva Stromberg left. Mrs Stromberg stayed.' }),
    );
    let refreshed = () => {};
    const refresh = new Promise<void>((resolve) => {
      refreshed = resolve;
    });
    client.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed();
      return null;
    });
    const { capabilities } = await client.initialize({
      textDocument: { diagnostic: { relatedInformation: true } },
      workspace: { diagnostics: { refreshSupport: true } },
    });
    expect(capabilities.diagnosticProvider).toBeDefined();
    await client.ready();
    await refresh;
    await client.open(NOTE, 'Ms Stromborg.');
    const ask = async (uri: string) => {
      const params = { textDocument: { uri } };
      return client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', params);
    };
    expect((await ask(NOTE)).items).toMatchObject([
      {
        code: 'misspeltName',
        range: { start: { line: 0, character: 3 }, end: { line: 0, character: 12 } },
        relatedInformation: [{ location: { uri: `${HOME}/corpus/b.txt` } }],
      },
    ]);
    const file = `${HOME}/dossier.yml`;
    await client.open(file, 'sames: []', 'yaml');
    expect((await ask(file)).items).toMatchObject([
      { severity: 1, message: expect.stringContaining('"same"') },
    ]);
  });

  test('mends a key in dossier.yml that there is not', async () => {
    const client = startTestServer(platformWith({}));
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    await client.initialize({ textDocument: { codeAction } });
    const file = `${HOME}/dossier.yml`;
    await client.open(file, 'sames: []', 'yaml');
    const at = { line: 0, character: 2 };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: file },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    expect(actions).toMatchObject([{ title: 'Did you mean “same”?', kind: 'quickfix' }]);
    expect(JSON.stringify(actions[0]!.edit)).toContain('"newText":"same"');
  });

  test('tells of its own accord what is wrong, to a client that does not ask', async () => {
    const client = startTestServer(
      platformWith({ [`${HOME}/corpus/b.txt`]: 'Ms Eva Stromberg left. Mrs Stromberg stayed.' }),
    );
    const told: Diagnostic[][] = [];
    const until = (isWanted: (diagnostics: readonly Diagnostic[]) => boolean) =>
      new Promise<void>((resolve) => {
        client.connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
          told.push(diagnostics);
          if (isWanted(diagnostics)) resolve();
        });
      });
    const wrong = until((diagnostics) => diagnostics.length === 1);
    const { capabilities } = await client.initialize();
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await client.open(NOTE, 'Ms Stromborg.');
    await wrong;
    expect(told.at(-1)).toMatchObject([{ code: 'misspeltName' }]);
    expect(told.at(-1)![0]).not.toHaveProperty('relatedInformation');
    const right = until((diagnostics) => diagnostics.length === 0);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: NOTE } });
    await right;
  });

  test('writes corrections to dossier.yml, which it makes where it may', async () => {
    const client = startTestServer(platformWith());
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } };
    await client.initialize({
      textDocument: { codeAction },
      workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
    });
    await client.ready();
    await client.open(NOTE, 'HLA');
    const start = { line: 0, character: 1 };
    const ask = () =>
      client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: NOTE },
        range: { start, end: start },
        context: { diagnostics: [], only: ['refactor.correct'] },
      });
    const uri = `${HOME}/dossier.yml`;
    expect((await ask()).at(-1)).toMatchObject({
      title: '“HLA” is not a name',
      edit: {
        documentChanges: [
          { kind: 'create', uri },
          { textDocument: { uri, version: null }, edits: [{ newText: expect.stringContaining('- HLA') }] },
        ],
      },
    });
    await client.open(uri, 'ignore: []\n', 'yaml');
    expect((await ask()).at(-1)?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri, version: 1 } },
    ]);
  });

  test('has the client write a correction to dossier.yml, and finds names for somebody who types', async () => {
    const applied: ApplyWorkspaceEditParams[] = [];
    const client = startTestServer(platformWith());
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    await client.initialize({ workspace: { workspaceEdit: { documentChanges: true } } });
    await client.ready();
    const uri = `${HOME}/dossier.yml`;
    const correct = (correction: unknown) =>
      client.connection.sendRequest<boolean>(requests.correct, { textDocument: { uri: NOTE }, correction });
    expect(await correct({ does: 'same', names: ['Ada Lim', 'A. L.'] })).toBe(true);
    expect(applied).toMatchObject([
      { edit: { documentChanges: [{ textDocument: { uri } }] }, metadata: { isRefactoring: true } },
    ]);
    expect(await correct({ does: 'nothing' })).toBe(false);
    await client.open(uri, 'same: [', 'yaml');
    expect(await correct({ does: 'ignore', name: 'HLA' })).toBe(false);
    const params = { text: 'harb', kind: 'organization', limit: 1 };
    const found = await client.connection.sendRequest<EntityRecord[]>(requests.entities, params);
    expect(found.map(({ canonical }) => canonical)).toEqual(['Harbour Lights Authority']);
  });

  test('renames a name in open and closed notes, and refuses in sources in words for the user', async () => {
    const closed = `${HOME}/notes/closed.md`;
    const client = startTestServer(platformWith({ [closed]: 'HLA' }));
    await client.initialize({
      textDocument: { rename: { prepareSupport: true } },
      workspace: { workspaceEdit: { documentChanges: true } },
    });
    await client.ready();
    await client.open(NOTE, 'The HLA');
    const start = { line: 0, character: 4 };
    const range = { start, end: { line: 0, character: 7 } };
    const place = await client.ask('textDocument/prepareRename', NOTE, 0, 5);
    expect(place).toEqual({ range, placeholder: 'HLA' });
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', NOTE, 0, 5, { newName: 'HQ' });
    expect(edit.documentChanges).toEqual([
      { textDocument: { uri: NOTE, version: 1 }, edits: [{ range, newText: 'HQ' }] },
      { textDocument: { uri: closed, version: null }, edits: [expect.objectContaining({ newText: 'HQ' })] },
    ]);
    const source = `${HOME}/corpus/a.txt`;
    await client.open(source, AUTHORITY, 'plaintext');
    const refused = client.ask('textDocument/prepareRename', source, 0, 36);
    await expect(refused).rejects.toThrow('Sources are never changed.');
  });

  test('cites in the style of the settings, and gives the bibliography', async () => {
    const client = startTestServer(platformWith());
    client.connection.onRequest('workspace/configuration', () => [{ citation: { style: 'pandoc' } }]);
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } };
    await client.initialize({ workspace: { configuration: true }, textDocument: { codeAction } });
    await client.ready();
    await client.open(NOTE, 'Ms Lim spoke.');
    const start = { line: 0, character: 4 };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: NOTE },
      range: { start, end: start },
      context: { diagnostics: [], only: ['refactor.rewrite.cite'] },
    });
    expect(actions.map(({ edit }) => edit?.changes?.[NOTE]?.[0]?.newText)).toEqual([' [@a]']);
    const params = { format: 'bibtex' };
    const bibliography = await client.connection.sendRequest<string>(requests.bibliography, params);
    expect(bibliography).toMatch(/^@misc\{a,/);
  });

  test('tells about entities and events', async () => {
    const client = startTestServer(platformWith());
    await client.initialize();
    await client.ready();
    await client.open(NOTE, 'HLA');
    const detail = await client.ask<EntityDetail>(requests.entity, NOTE, 0, 1);
    expect(detail.canonical).toBe('Harbour Lights Authority');
    expect(detail.roles[0]?.title).toBe('Secretary-General');
    expect(detail.joins[0]).toMatchObject({ reason: 'named so first', certainty: 1 });
    expect(await client.connection.sendRequest(requests.entity, { id: detail.id })).toEqual(detail);
    expect(await client.connection.sendRequest(requests.entity, { id: 'person/nobody' })).toBeNull();
    expect(await client.connection.sendRequest(requests.events, {})).toEqual([]);
    const groups = await client.connection.sendRequest<EventGroup[]>(requests.events, { groupBy: 'year' });
    expect(groups).toEqual([]);
  });

  test('draws what it found in a source', async () => {
    const client = startTestServer(platformWith());
    await client.initialize();
    await client.ready();
    const textDocument = { uri: `${HOME}/corpus/a.txt` };
    const drawing = await client.connection.sendRequest<string>(requests.showExtraction, { textDocument });
    expect(drawing.split('\n').slice(0, 2)).toEqual([
      'The Harbour Lights Authority (HLA) met.',
      expect.stringMatching(/^ {4}\^{24} organization by /),
    ]);
    const note = { textDocument: { uri: NOTE } };
    expect(await client.connection.sendRequest(requests.showExtraction, note)).toBeNull();
  });

  test('follows the corrections in dossier.yml, on disk and in an editor', async () => {
    const file = `${HOME}/dossier.yml`;
    const platform = platformWith({ [file]: 'people: [Bo Holm]' });
    const client = startTestServer(platform);
    await client.initialize();
    await client.ready();
    const known = (text: string) => client.connection.sendRequest<unknown[]>(requests.entities, { text });
    expect(await known('Bo Holm')).toHaveLength(1);
    const onDisk = client.indexChanged();
    platform.write(file, 'people: [Eva Berg]\nignore: [HLA]');
    await onDisk;
    expect([await known('Bo Holm'), await known('Eva Berg'), await known('HLA')]).toMatchObject([
      [],
      [{}],
      [],
    ]);
    const inEditor = client.indexChanged();
    await client.open(file, 'organizations: [Lamps]', 'yaml');
    await inEditor;
    expect([await known('Eva Berg'), await known('Lamps'), await known('HLA')]).toMatchObject([
      [],
      [{}],
      [{}],
    ]);
    const closed = client.indexChanged();
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: file } });
    await closed;
    expect(await known('Eva Berg')).toHaveLength(1);
  });

  test('writes a report without a word of the sources', async () => {
    const client = startTestServer(platformWith());
    await client.initialize();
    await client.ready();
    const report = await client.connection.sendRequest<string>(requests.statusReport);
    expect(report).toContain('Sources: 1');
    expect(report).not.toContain('Harbour');
  });

  test('shows how many sources it has read, to a client that can show it', async () => {
    const many = Array.from({ length: 40 }, (_, i) => [`${HOME}/corpus/${i}.txt`, AUTHORITY.repeat(60)]);
    const client = startTestServer(platformWith(Object.fromEntries(many)));
    const shown: { kind: string; message?: string }[] = [];
    client.connection.onRequest('window/workDoneProgress/create', () => null);
    const ended = new Promise<void>((done) => {
      client.connection.onNotification('$/progress', ({ value }) => {
        shown.push(value);
        if (value.kind === 'end') done();
      });
    });
    await client.initialize({ window: { workDoneProgress: true } });
    await ended;
    expect(shown[0]).toMatchObject({ kind: 'begin', title: 'Dossier', cancellable: true });
    expect(shown[1]?.message).toMatch(/^\d+ of 41 sources$/);
    expect(await client.status()).toMatchObject({ state: 'ready', documents: 41 });
  });

  test('follows the folders of the workspace', async () => {
    const client = startTestServer(platformWith({ 'file:///other/corpus/b.txt': 'Ms Eva Holm spoke.' }));
    await client.initialize({ workspace: { workspaceFolders: true } });
    await client.ready();
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'file:///other', name: 'other' }], removed: [] },
    });
    await client.until((status) => status.documents === 2);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: HOME, name: 'home' }] },
    });
    await client.until((status) => status.documents === 1);
    expect(await client.connection.sendRequest(requests.entities, { text: 'Eva Holm' })).toHaveLength(1);
  });
});
