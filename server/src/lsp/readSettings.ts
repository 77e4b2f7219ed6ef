import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { settingDefinitions } from './settings.ts';

export type SettingName = keyof typeof settingDefinitions;

/** The settings as the server uses them, under the names by which users know them. */
export type Settings = {
  readonly [Name in SettingName]: ValueOf<(typeof settingDefinitions)[Name]>;
};

type ValueOf<Definition> = Definition extends { readonly type: 'boolean' }
  ? boolean
  : Definition extends { readonly type: 'number' }
    ? number
    : Definition extends { readonly enum: readonly (infer Choice)[] }
      ? Choice
      : readonly string[];

/** What a definition may say: the part of a JSON schema that {@link readSettings} checks values against. */
interface SettingDefinition {
  readonly type: 'boolean' | 'number' | 'string' | 'array';
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default: unknown;
}

export const defaultSettings: Settings = readSettings(undefined);

/**
 * Reads what a client answers for the section `dossier`. Null, missing and wrongly typed values give the
 * defaults, each for itself.
 */
export function readSettings(section: unknown): Settings {
  const definitions = Object.entries<SettingDefinition>(settingDefinitions);
  const settings = definitions.map(([name, definition]) => {
    const value = valueAt(section, name.split('.').slice(1));
    return [name, isAllowed(value, definition) ? value : definition.default];
  });
  return Object.fromEntries(settings) as Settings;
}

/** From the client when it can be asked, else from what it pushed; the defaults where neither says a thing. */
export async function askSettings(
  connection: Connection,
  { canBeAskedForSettings }: Client,
  pushed?: unknown,
): Promise<Settings> {
  const section = (pushed as { dossier?: unknown } | null | undefined)?.dossier;
  if (!canBeAskedForSettings) return readSettings(section);
  try {
    return readSettings(await connection.workspace.getConfiguration('dossier'));
  } catch {
    return readSettings(section);
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

function isAllowed(value: unknown, definition: SettingDefinition): boolean {
  const { type, minimum = -Infinity, maximum = Infinity } = definition;
  if (type === 'array') return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
  if (typeof value === 'number') return type === 'number' && value >= minimum && value <= maximum;
  if (typeof value === 'string') return type === 'string' && definition.enum?.includes(value) !== false;
  return typeof value === type;
}
