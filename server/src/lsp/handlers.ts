import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Longer than this is noted in the log, in milliseconds. */
const SLOW = 100;

/** Where handlers report: the connection's console. */
export interface Log {
  warn(message: string): void;
  error(message: string): void;
}

/**
 * Wraps the answer to one kind of request. An answer that fails costs the user that answer only: it is
 * logged, and the client gets `nothing`; a `ResponseError` is an answer that the client shall see. Requests that were cancelled before their turn are not computed.
 */
export function handler<Params, Answer>(
  name: string,
  log: Log,
  nothing: Answer,
  answer: (params: Params) => Answer | Promise<Answer>,
): (params: Params, token: CancellationToken) => Promise<Answer> {
  return async (params, token) => {
    // A request without parameters comes as the token alone.
    const isAlone = CancellationToken.is(params);
    const cancellation = isAlone ? params : token;
    if (cancellation.isCancellationRequested) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    }
    const start = Date.now();
    try {
      return await answer(isAlone ? (undefined as Params) : params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return nothing;
    } finally {
      const took = Date.now() - start;
      if (took > SLOW) log.warn(`${name} took ${took} ms`);
    }
  };
}
