import { editDistance } from '../text/editDistance.ts';

/** The keys that the file knows: its sections, and what stands in an entry of each. The JSON schema has the same. */
export const dossierKeys = {
  file: ['same', 'different', 'ignore', 'people', 'organizations', 'events'],
  people: ['canonical', 'aliases', 'kind', 'description'],
  organizations: ['canonical', 'aliases', 'kind', 'parent', 'description'],
  events: ['name', 'start', 'end', 'place', 'participants'],
} as const;

/** A key that the file does not know, as a sentence for the user, and the known one that may be meant. */
export function unknownKey(
  name: string,
  keys: readonly string[],
  what: string,
): { readonly message: string; readonly replacement?: string } {
  const replacement = keys.find((key) => editDistance(key, name, 2) <= 2);
  const known =
    replacement === undefined ? `Choose one of ${keys.join(', ')}.` : `Did you mean "${replacement}"?`;
  const message = `There is no ${what} "${name.slice(0, 40)}". ${known}`;
  return replacement === undefined ? { message } : { message, replacement };
}
