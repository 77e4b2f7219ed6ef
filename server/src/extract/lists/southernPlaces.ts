import { phrases } from './words.ts';

/** Countries, regions and large towns of the southern hemisphere with seasons, and their peoples' adjectives. */
export const southernPlaces = phrases(`
  adelaide, antarctica, argentina, argentine, argentinian, asuncion, auckland, australia, australian, bloemfontein,
  botswana, brisbane, buenos aires, canberra, cape town, chile, chilean, christchurch, cordoba argentina, curitiba,
  dunedin, durban, eswatini, falkland islands, gaborone, harare, hobart, johannesburg, lesotho, maputo, melbourne,
  mendoza, montevideo, mozambique, namibia, new south wales, new zealand, patagonia, porto alegre, pretoria,
  punta arenas, queensland, santiago de chile, soweto, south africa, south african, south australia, swaziland,
  sydney, tasmania, tasmanian, uruguay, uruguayan, valparaiso, western australia, windhoek, zimbabwe
`);
