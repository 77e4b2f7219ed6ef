import { words } from './words.ts';

/** Offices, trades and relations by which a text calls who speaks: "the minister said". */
export const speakerNouns = words(`
  activist actor actress admiral adviser aide ambassador analyst archbishop architect artist astronaut attorney
  author baker banker barrister biologist bishop botanist broker campaigner captain chair chairman chairperson
  chairwoman champion chancellor chef chemist chief clerk coach colonel columnist commander commissioner commodore
  composer conductor congressman congresswoman constable consultant cook coordinator coroner councillor counsel
  critic curator cyclist dean defender deputy detective diplomat director doctor driver ecologist economist editor
  emir emperor engineer envoy executive farmer father fisherman founder general geologist goalkeeper governor head
  headmaster headmistress headteacher historian imam inspector journalist judge keeper king lawmaker lawyer leader
  lecturer legislator lieutenant magistrate man manager marshal master mayor mediator midfielder minister
  moderator mother negotiator novelist nurse official organiser organizer owner pastor photographer physicist
  pilot player poet politician pope premier president priest prince princess principal professor prosecutor
  provost publisher queen rabbi rapporteur rector referee registrar reporter representative researcher resident
  rider runner scientist sculptor secretary senator sergeant sheriff singer skipper solicitor speaker spokesman
  spokesperson spokeswoman striker student sultan superintendent surgeon survivor swimmer teacher trader treasurer
  trustee umpire veteran vicar volunteer warden widow winner woman writer
`);
