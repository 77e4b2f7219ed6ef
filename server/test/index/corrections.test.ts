import { expect, test } from 'vitest';
import { dumpEntities, viewOf } from './corpus.ts';

const HARBOUR = `=== a.txt
The Harbour Lights Authority (HLA) met. Its Director Ada Lim spoke.
=== b.txt
The Beacon Agency met on 4 May 2011. Ms Ada Lim and Mr Bo Holm of the HLA spoke.
`;

test('names that the user calls the same are one, and those not in the sources are its names too', () => {
  const view = viewOf(HARBOUR, { same: [['Beacon Agency', 'Harbour Lights Authority', 'The Lamps']] });
  const [lights] = view.findNames('Lamps');
  expect(lights?.candidates.map(({ canonical }) => canonical)).toEqual(['Beacon Agency']);
  expect(view.findNames('HLA')[0]?.candidates).toEqual(lights?.candidates);
  expect(view.findNames('Beacon Agency')[0]?.candidates).toEqual(lights?.candidates);
  expect(lights?.candidates[0]?.given?.names).toEqual(['Harbour Lights Authority', 'The Lamps']);
});

test('an acronym of two bodies joins the one that the user says, where a source names neither in full', () => {
  const files = `=== a.txt
The Joint River Safety Commission (JRSC) met.
=== b.txt
The Jute Research and Spinning Council (JRSC) met.
=== c.txt
Talks with the JRSC went on.
`;
  const view = viewOf(files, { same: [['Joint River Safety Commission', 'JRSC']] });
  expect(dumpEntities(view)).toEqual([
    'Joint River Safety Commission, JRSC (acronym)',
    'Jute Research and Spinning Council, JRSC (acronym)',
  ]);
});

test('names that the user calls different are as many, over documents and within one', () => {
  const files = `=== a.txt
The Regional Forestry Agency met. The Regional Forestry Agency agreed.
=== b.txt
The Regional Foresry Agency was late.
`;
  const view = viewOf(files, { different: [['Regional Forestry Agency', 'Regional Foresry Agency']] });
  expect(dumpEntities(view)).toEqual(['Regional Foresry Agency', 'Regional Forestry Agency']);
  const apart = viewOf(HARBOUR, { different: [['HLA', 'Harbour Lights Authority']] });
  expect(dumpEntities(apart)).toContain('HLA');
  expect(dumpEntities(apart)).toContain('Harbour Lights Authority');
});

test('what is no name has no mentions, and nobody holds an office of it', () => {
  const view = viewOf(HARBOUR, { ignore: ['harbour lights authority', 'Bo Holm', 'HLA'] });
  expect(dumpEntities(view)).toEqual(['Ada Lim', 'Beacon Agency']);
  expect(view.entity('person/ada-lim')?.roles.every(({ organization }) => organization === undefined)).toBe(
    true,
  );
});

test('a person is a person when the user says so', () => {
  const view = viewOf(HARBOUR, {
    entities: [{ kind: 'person', canonical: 'Beacon Agency', aliases: [] }],
  });
  expect(view.findNames('Beacon Agency')[0]?.candidates.map(({ kind }) => kind)).toEqual(['person']);
});

test('the user gives name, aliases, parent and a description', () => {
  const view = viewOf(HARBOUR, {
    entities: [
      {
        kind: 'organization',
        canonical: 'Lamp Office',
        aliases: ['Beacon Agency'],
        parent: 'HLA',
        description: 'lamps',
      },
    ],
  });
  expect(dumpEntities(view)).toContain('Lamp Office, Beacon Agency (full) < Harbour Lights Authority');
  expect(view.entity('organization/lamp-office')?.given).toEqual({
    names: ['Beacon Agency'],
    description: 'lamps',
  });
  expect(view.entity('organization/lamp-office')?.parent).toMatchObject({
    outside: 'dossier.yml',
    certainty: 1,
  });
});

test('somebody whom no source names is known all the same', () => {
  const view = viewOf(HARBOUR, {
    entities: [{ kind: 'person', canonical: 'Eva Berg', aliases: ['E. Berg'] }],
  });
  expect(view.findNames('Eva Berg')[0]?.candidates).toMatchObject([{ id: 'person/eva-berg', mentions: 0 }]);
});

test('a name that was overlooked is found in the sources when the user gives it', () => {
  const files = `=== a.txt
We asked around at the gate, and blue lantern was there; so was bluelantern.
`;
  const given = { kind: 'organization' as const, canonical: 'Lantern', aliases: ['blue lantern'] };
  const view = viewOf(files, { entities: [given] });
  const places = view.mentionsOf('organization/lantern');
  expect(places).toMatchObject([{ span: { start: 33, end: 45 } }]);
  expect(places[0]!.document.extraction.mentions).toContainEqual(
    expect.objectContaining({ surface: 'blue lantern', rule: 'dossier.yml', start: 33 }),
  );
});

test('an event gets the date and place that the user gives; one that no source tells is added', () => {
  const told = viewOf(HARBOUR).events[0]!;
  const view = viewOf(HARBOUR, {
    events: [
      {
        name: told.name,
        from: '2011-05-05',
        to: '2011-05-05',
        precision: 'day',
        place: 'Oslo',
        participants: [],
      },
      { name: 'Founding', from: '1999', to: '1999', precision: 'year', participants: ['HLA'] },
    ],
  });
  expect(view.events).toMatchObject([
    { name: 'Founding', from: '1999', outside: 'dossier.yml', evidence: [] },
    { name: told.name, from: '2011-05-05', place: 'Oslo', outside: 'dossier.yml' },
  ]);
  expect(view.eventsOf(view.findNames('HLA')[0]!.candidates[0]!.id).map(({ name }) => name)).toContain(
    'Founding',
  );
});
