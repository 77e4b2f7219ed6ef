import { compare } from './collections.ts';
import type { Ids } from './completeEntities.ts';
import { digestOf, type Office } from './digest.ts';
import type { Draft } from './draft.ts';
import type { RoleRecord, SourceDocument } from './model.ts';

/** Offices that a person holds, holders of an organisation's offices: by date, then as the documents come. */
export function rolesOf({ id, documents }: Draft, idsIn: ReadonlyMap<SourceDocument, Ids>): RoleRecord[] {
  const records = documents.flatMap((document) => {
    const ids = idsIn.get(document)!;
    const { from, offices } = digestOf(document);
    return offices.flatMap((office): RoleRecord[] => {
      const person = ids[office.person];
      const organization = office.organization === undefined ? undefined : ids[office.organization];
      if (person === undefined || (person !== id && organization !== id)) return [];
      const record = recordOf(office, person, organization, from);
      return person === id && organization === id ? [record, record] : [record];
    });
  });
  return records.sort((a, b) => compare(a.date ?? '', b.date ?? ''));
}

/** Person and organisation show one record. */
const records = new WeakMap<Office, RoleRecord>();

function recordOf(
  office: Office,
  person: string,
  organization: string | undefined,
  date: string | undefined,
): RoleRecord {
  const known = records.get(office);
  if (known?.person === person && known.organization === organization) return known;
  const record: RoleRecord = {
    person,
    ...(organization === undefined ? {} : { organization }),
    title: office.title,
    ...(date === undefined ? {} : { date }),
    ...(office.term === undefined ? {} : { term: office.term }),
    certainty: office.certainty,
    evidence: office.evidence,
  };
  records.set(office, record);
  return record;
}
