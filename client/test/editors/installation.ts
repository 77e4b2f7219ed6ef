import { installPrograms } from '../../../scripts/debianPrograms.mjs';

/** Before the first test: Debian's Neovim and Emacs where we may install them, else a line that says what is missing. */
export async function setup(): Promise<void> {
  await installPrograms('Neovim and Emacs', ['nvim', 'emacs'], ['neovim', 'emacs-nox', 'elpa-eglot']);
}
