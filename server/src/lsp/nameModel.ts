import { loadTagger, type Tagger } from '../extract/tagger/tagger.ts';
import type { Problem } from '../features/status.ts';
import type { Platform } from './platform.ts';

/** The tagger, or why names are found by rules alone. */
export interface NameModel {
  readonly tagger?: Tagger;
  readonly problem?: Problem;
}

/** Opens the name model that the platform ships. Never rejects: without it the rules go on alone. */
export async function openNameModel(platform: Platform): Promise<NameModel> {
  if (platform.model === undefined) return {};
  try {
    return { tagger: loadTagger(await platform.model(), platform.kernel?.()) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The name model cannot be opened, so names are found by rules alone: ${reason}`;
    return { problem: { uri: 'dossier:name-model', message } };
  }
}
