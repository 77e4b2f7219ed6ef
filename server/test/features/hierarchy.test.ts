import { describe, expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../src/features/callHierarchy.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../src/features/typeHierarchy.ts';
import { readFixture, show } from './fixture.ts';

const CORPUS = `=== corpus/2017-05-10-a.txt
VIENNA, 10 May 2017 - The Harbour Lights Authority (HLA) is old. Ada Lim, Secretary-General of the Harbour Lights Authority, spoke.
John Reed, Director of the HLA Pilot Training Centre (PTC), spoke.
=== corpus/2019-07-10-b.txt
VIENNA, 10 July 2019 - Ada Lim met Bo Holm, Director of the Tidal Safety Council, in Vienna on 9 July 2019.
=== notes/n.md
`;

describe('the type hierarchy', () => {
  function prepare(note: string) {
    const fixture = readFixture(`${CORPUS}${note}`);
    const [item] = prepareTypeHierarchy(fixture.view, fixture.note, fixture.offset);
    return { fixture, item: item! };
  }

  test('begins with the name, where it is introduced', () => {
    const { fixture, item } = prepare('HL<|>A');
    expect(item.name).toBe('Harbour Lights Authority');
    expect(show(fixture, { uri: item.uri, range: item.selectionRange })).toContain(
      'The [Harbour Lights Authority] (HLA)',
    );
  });

  test('leads to the bodies below and above, where a source says so', () => {
    const { fixture, item } = prepare('HL<|>A');
    expect(supertypes(fixture.view, item)).toEqual([]);
    const [centre, ...others] = subtypes(fixture.view, item);
    expect(others).toEqual([]);
    expect(centre?.name).toBe('HLA Pilot Training Centre');
    expect(show(fixture, { uri: centre!.uri, range: centre!.range })).toContain('[John Reed, Director of');
    expect(supertypes(fixture.view, centre!).map(({ name }) => name)).toEqual(['Harbour Lights Authority']);
  });

  test('leads from a person to the organisations, with the office', () => {
    const { fixture, item } = prepare('Li<|>m');
    expect(supertypes(fixture.view, item).map(({ name, detail }) => [name, detail])).toEqual([
      ['Harbour Lights Authority', 'Secretary-General (2017)'],
    ]);
    expect(subtypes(fixture.view, item)).toEqual([]);
  });
});

describe('the call hierarchy', () => {
  test('says who met whom and when, both ways, where a source says so', () => {
    const fixture = readFixture(`${CORPUS}Hol<|>m`);
    const [holm] = prepareCallHierarchy(fixture.view, fixture.note, fixture.offset);
    const [call] = incomingCalls(fixture.view, holm!);
    expect(call!.from).toMatchObject({ name: 'Ada Lim', detail: 'met, 9 July 2019' });
    const place = { uri: call!.from.uri, range: call!.from.selectionRange };
    expect(show(fixture, place)).toContain('10 July 2019 - [Ada Lim] met Bo Holm');
    expect(call!.fromRanges).toHaveLength(1);
    const lim = call!.from;
    expect(outgoingCalls(fixture.view, lim).map(({ to }) => to.name)).toContain('Bo Holm');
    expect(incomingCalls(fixture.view, lim).map(({ from }) => from.name)).toContain('Bo Holm');
  });

  test('begins nowhere but at a name', () => {
    const fixture = readFixture(`${CORPUS}no<|>body`);
    expect(prepareCallHierarchy(fixture.view, fixture.note, fixture.offset)).toEqual([]);
  });
});
