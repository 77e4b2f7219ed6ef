import { expect, test } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CodeLens,
  SemanticTokens,
  SemanticTokensDelta,
  TypeHierarchyItem,
} from 'vscode-languageserver-types';
import { MemoryPlatform } from './memoryPlatform.ts';
import { HOME, startTestServer, type TestClient } from './testClient.ts';

const NOTE = `${HOME}/notes/n.md`;
const SOURCE = `${HOME}/corpus/a.txt`;
const TEXT =
  'VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) met. Ada Lim, Secretary-General of the Harbour Lights Authority, spoke. John Reed, Director of the HLA Pilot Training Centre (PTC), spoke.\nThey left.\n';

const at = (line: number, character: number, uri = NOTE) => ({
  textDocument: { uri },
  position: { line, character },
});

const ALL = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** For each feature: the capability that announces it, its request, and what it is asked. */
const features: readonly [feature: string, provider: string, method: string, params: object][] = [
  ['hover', 'hoverProvider', 'textDocument/hover', at(0, 1)],
  ['definition', 'definitionProvider', 'textDocument/definition', at(0, 1)],
  ['declaration', 'declarationProvider', 'textDocument/declaration', at(0, 1)],
  ['typeDefinition', 'typeDefinitionProvider', 'textDocument/typeDefinition', at(1, 1)],
  ['implementation', 'implementationProvider', 'textDocument/implementation', at(0, 1)],
  ['references', 'referencesProvider', 'textDocument/references', { ...at(0, 1), context: {} }],
  ['typeHierarchy', 'typeHierarchyProvider', 'textDocument/prepareTypeHierarchy', at(0, 1)],
  ['callHierarchy', 'callHierarchyProvider', 'textDocument/prepareCallHierarchy', at(0, 1)],
  ['documentHighlight', 'documentHighlightProvider', 'textDocument/documentHighlight', at(0, 1)],
  ['semanticTokens', 'semanticTokensProvider', 'textDocument/semanticTokens/full', at(0, 1)],
  ['inlayHint', 'inlayHintProvider', 'textDocument/inlayHint', { ...at(0, 1), range: ALL }],
  ['documentSymbol', 'documentSymbolProvider', 'textDocument/documentSymbol', at(0, 1, SOURCE)],
  ['foldingRange', 'foldingRangeProvider', 'textDocument/foldingRange', at(0, 1, SOURCE)],
  [
    'selectionRange',
    'selectionRangeProvider',
    'textDocument/selectionRange',
    { ...at(0, 1), positions: [ALL.start] },
  ],
  ['workspaceSymbol', 'workspaceSymbolProvider', 'workspace/symbol', { query: 'hla' }],
];

async function start(settings: object): Promise<{ client: TestClient; capabilities: object }> {
  const client = startTestServer(new MemoryPlatform({ [SOURCE]: TEXT }));
  client.connection.onRequest('workspace/configuration', () => [settings]);
  const { capabilities } = await client.initialize({ workspace: { configuration: true } });
  await client.ready();
  await client.open(NOTE, 'HLA\nPTC\nMs Lim\n');
  await client.open(SOURCE, TEXT, 'dossier-source');
  return { client, capabilities };
}

function isEmpty(answer: unknown): boolean {
  if (typeof answer === 'object' && answer !== null && 'data' in answer) return isEmpty(answer.data);
  return answer === null || (Array.isArray(answer) && answer.length === 0);
}

test.each(features)('%s is announced, answers, and is silent when it is switched off', async (...row) => {
  const [feature, provider, method, params] = row;
  const { client, capabilities } = await start({});
  expect(capabilities).toHaveProperty(provider);
  expect(isEmpty(await client.connection.sendRequest(method, params))).toBe(false);
  const silent = await start({ [feature]: { enabled: false } });
  expect(isEmpty(await silent.client.connection.sendRequest(method, params))).toBe(true);
});

test('lenses above headings are off until they are switched on', async () => {
  const uri = `${HOME}/notes/lens.md`;
  const ask = async (settings: object) => {
    const { client, capabilities } = await start(settings);
    expect(capabilities).toHaveProperty('codeLensProvider');
    await client.open(uri, '# One\n\nHLA\n');
    return client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  };
  expect(await ask({})).toEqual([]);
  const [lens] = await ask({ codeLens: { enabled: true } });
  expect(lens?.command?.title).toBe('1 name');
});

test('the rows of a hierarchy lead to further rows', async () => {
  const { connection } = (await start({})).client;
  const [person] = await connection.sendRequest<TypeHierarchyItem[]>(
    'textDocument/prepareTypeHierarchy',
    at(2, 4),
  );
  const [body] = await connection.sendRequest<TypeHierarchyItem[]>('typeHierarchy/supertypes', {
    item: person,
  });
  expect(body?.name).toBe('Harbour Lights Authority');
  const below = await connection.sendRequest<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: body });
  expect(below.map(({ name }) => name)).toEqual(['HLA Pilot Training Centre']);
  const calls = await connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', {
    item: person,
  });
  expect(calls.map(({ from }) => from.name)).toContain('John Reed');
  expect(await connection.sendRequest('callHierarchy/outgoingCalls', { item: person })).toHaveLength(
    calls.length,
  );
});

test('colours come whole, in part and as what has changed', async () => {
  const { connection } = (await start({})).client;
  const { textDocument } = at(0, 0);
  const whole = await connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument,
  });
  const part = await connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
  });
  expect(part.data).toEqual(whole.data.slice(0, 5));
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ range: { start: ALL.start, end: ALL.start }, text: 'The ' }],
  });
  const { edits } = await connection.sendRequest<SemanticTokensDelta>(
    'textDocument/semanticTokens/full/delta',
    {
      textDocument,
      previousResultId: whole.resultId,
    },
  );
  expect(edits).toEqual([{ start: 1, deleteCount: 1, data: [4] }]);
  const unknown = { textDocument, previousResultId: 'unknown' };
  const anew = await connection.sendRequest<SemanticTokens>(
    'textDocument/semanticTokens/full/delta',
    unknown,
  );
  expect(anew.data).toHaveLength(whole.data.length);
});

test('a client that can be told asks anew when there is more to show', async () => {
  const client = startTestServer(new MemoryPlatform({ [SOURCE]: TEXT }));
  const told = new Promise<void>((resolve) => {
    client.connection.onRequest('workspace/inlayHint/refresh', () => {
      resolve();
      return null;
    });
  });
  await client.initialize({ workspace: { inlayHint: { refreshSupport: true } } });
  await told;
});
