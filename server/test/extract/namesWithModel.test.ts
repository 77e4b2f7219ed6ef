import { expect, test } from 'vitest';
import { redrawNames, tagger } from './drawNames.ts';

/** What users get: the rules and the name model together. */
const drawn = (title: string, drawing: string): void => {
  test(title, () => {
    const fixture = drawing.replace(/^\n/, '').replace(/\n$/, '');
    expect(redrawNames(fixture, tagger)).toBe(fixture);
  });
};

drawn(
  'names that no rule knows are found by the model',
  `
Tavares told Reuters that Petrolux had bought the yard.
^^^^^^^ person
             ^^^^^^^ organization
                          ^^^^^^^^ organization
`,
);

drawn(
  'a person right behind a head word is cut off from the body',
  `
He thanked the Director of the River Commission Ana Duarte for her work.
                               ^^^^^^^^^^^^^^^^ organization
                                                ^^^^^^^^^^ person
`,
);

drawn(
  'conferences, ships and kinds of bodies are no organisations, though bodies in their names are',
  `
The OSCE Harbour Conference met on board MV Northern Gannet with International Organisations.
    ^^^^ organization
`,
);

drawn(
  'two bodies that a hyphen joins are two',
  `
The SCO met the UN. UN-SCO relations are good.
    ^^^ organization
                ^^ organization
                    ^^ organization
                       ^^^ organization
`,
);

drawn(
  'what the document itself spells out stands, whatever the model thinks',
  `
Members of the Salt and Kelp Board (SKB) came. The SKB is old.
               ^^^^^^^^^^^^^^^^^^^ organization
                                    ^^^ organization = Salt and Kelp Board
                                                   ^^^ organization = Salt and Kelp Board
`,
);

drawn(
  'an acronym stands for the whole name of which its letters show the end',
  `
The Ghana Cocoa Board (COCOBOD) met in Accra.
    ^^^^^^^^^^^^^^^^^ organization
                       ^^^^^^^ organization = Ghana Cocoa Board
`,
);

drawn(
  'people in lists whose surnames come first, in capitals, are people',
  `
Present:
DIENG, Modou (Senegal)
^^^^^^^^^^^^ person
DE LÍO, Juan Avelino
^^^^^^^^^^^^^^^^^^^^ person
OKONKWO, Adaeze; chair
^^^^^^^^^^^^^^^ person
`,
);

drawn(
  'countries in results, ships, letters behind names and labels of lines are no organisations',
  `
Final, 200 m: 1 Akira Hayashi (JPN), 2 Ana Costa (BRA)
                ^^^^^^^^^^^^^ person
                                       ^^^^^^^^^ person
FAITH. HNLMS Tromp sailed with Ann Brown, CMG.
                               ^^^^^^^^^ person
SICK AND SHUT-IN: nobody.
`,
);

drawn(
  'who is known under another name is one person, and who comes behind is another',
  `
Salif Demba, known as Abu Salif, and Pedro Gomes came.
^^^^^^^^^^^ person
                      ^^^^^^^^^ person = Salif Demba
                                     ^^^^^^^^^^^ person
KHOURI, Mudalal (a.k.a. Abu Ilyas) was not there.
^^^^^^^^^^^^^^^ person
                        ^^^^^^^^^ person = KHOURI, Mudalal
`,
);

drawn(
  'a ship that stands with an article somewhere is no person anywhere in the document',
  `
The Marietta sank off Tarsk. Relatives said that Marietta was old.
`,
);

drawn(
  'two whole names of bodies are two, and the number of a unit belongs to its name',
  `
The UN Secretariat and Office of Counter-Terrorism thanked 12 Gajaba Regiment.
    ^^^^^^^^^^^^^^ organization
    ^^ organization
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ organization
                                                           ^^^^^^^^^^^^^^^^^^ organization
`,
);
