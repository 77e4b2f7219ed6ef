import { expect, test } from 'vitest';
import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { handler } from '../../src/lsp/handlers.ts';

function recordingLog() {
  const lines: string[] = [];
  const add = (line: string) => void lines.push(line);
  return { lines, warn: add, error: add };
}

test('an answer that fails is lost alone, and logged with its place', async () => {
  const log = recordingLog();
  const answer = handler('hover', log, null, () => {
    throw new Error('broken');
  });
  expect(await answer({}, CancellationToken.None)).toBeNull();
  expect(log.lines[0]).toMatch(/^hover failed: Error: broken\n\s+at /);
});

test('a refusal reaches the client in its own words', async () => {
  const log = recordingLog();
  const answer = handler('rename', log, null, () => {
    throw new ResponseError(LSPErrorCodes.RequestFailed, 'not here');
  });
  await expect(answer({}, CancellationToken.None)).rejects.toThrow('not here');
  expect(log.lines).toEqual([]);
});

test('a cancelled request is not computed', async () => {
  const source = new CancellationTokenSource();
  source.cancel();
  let isComputed = false;
  const answer = handler('hover', recordingLog(), null, () => {
    isComputed = true;
    return null;
  });
  await expect(answer({}, source.token)).rejects.toThrow('cancelled');
  expect(isComputed).toBe(false);
});
