import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/**
 * Shows in the client how many sources have been read, from the first unfinished report to the finished one.
 * `cancel` runs when the user gives up.
 */
export function showProgress(
  connection: Connection,
  cancel: () => void,
): (done: number, total: number) => void {
  let running: Promise<WorkDoneProgressServerReporter> | undefined;

  async function begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin('Dossier', 0, 'reading sources', true);
    reporter.token.onCancellationRequested(cancel);
    return reporter;
  }

  return (done, total) => {
    if (done < total) {
      running ??= begin();
      void running.then((reporter) => reporter.report((100 * done) / total, `${done} of ${total} sources`));
    } else {
      void running?.then((reporter) => reporter.done());
      running = undefined;
    }
  };
}
