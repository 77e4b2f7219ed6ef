/** Words behind which a verb's form is an adjective or a noun: "the established mechanisms", "a host". */
export const nounLeaders: ReadonlySet<string> = new Set(
  'a an the its their his her this these those newly more most'.split(' '),
);
