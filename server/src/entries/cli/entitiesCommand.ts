import { entityRecord, roleAnswers } from '../../features/entities.ts';
import { type Arguments, onlyFolder } from './arguments.ts';
import { readCorpus } from './corpus.ts';
import { printJson } from './output.ts';

/** `dossier entities FOLDER`: one JSON line per person and organisation, most mentioned first. */
export async function entitiesCommand(given: Arguments): Promise<number> {
  const view = await readCorpus(onlyFolder(given));
  for (const entity of view.entities) {
    const { id, kind, canonical, aliases, parent, ...counts } = entityRecord(entity);
    await printJson({ id, kind, canonical, aliases, parent, roles: roleAnswers(entity), ...counts });
  }
  return 0;
}
