import { wordSet } from './list.js'

/** Offices that stand before a surname alone: Mayor Doe. */
export const OFFICES = wordSet(
  'mayor | governor | gov | president | chairman | chairwoman | chair | secretary | director | minister | premier | senator | sen | representative | rep | congressman | congresswoman | councillor | councilor | councilman | councilwoman | councilmember | commissioner | supervisor | sheriff | chief | superintendent | supt | principal | headteacher | headmaster | headmistress | dean | chancellor | professor | prof | dr | doctor | judge | justice | captain | capt | lieutenant | lt | sergeant | sgt | detective | det | officer | deputy | trooper | inspector | constable | general | gen | colonel | col | major | maj | corporal | cpl | coach | ambassador | treasurer | clerk | bishop | archbishop | reverend | rev | pastor | rabbi | imam | father | fr | sister | brother | deacon | vicar | magistrate | alderman | alderwoman | selectman | selectwoman | reeve | warden | trustee | marshal | administrator | assemblyman | assemblywoman | assemblymember | delegate | commander | cmdr | admiral | adm | prosecutor | mayor-elect | president-elect | governor-elect | senator-elect | sheriff-elect | cllr | hon | lord | lady | dame | sir | prince | princess | king | queen | pope | cardinal | assessor | auditor | coroner | comptroller | controller | registrar | provost | rector | ombudsman | member | vice-chair | vice-president | co-chair | co-director | postmaster',
)

/** Callings, parts played and kinship, which stand beside a full name only. */
const CALLINGS = wordSet(
  'attorney | lawyer | manager | engineer | planner | librarian | curator | owner | co-owner | founder | co-founder | editor | author | writer | reporter | photographer | columnist | journalist | resident | neighbor | neighbour | teacher | nurse | farmer | contractor | organizer | organiser | volunteer | student | candidate | executive | lawmaker | developer | architect | artist | historian | researcher | scientist | biologist | geologist | economist | driver | firefighter | paramedic | pilot | baker | chef | cook | barber | plumber | electrician | carpenter | mechanic | musician | singer | actor | actress | poet | painter | sculptor | dancer | conductor | composer | athlete | runner | player | captain | quarterback | back | receiver | lineman | linebacker | cornerback | kicker | punter | midfielder | defender | goalie | catcher | outfielder | infielder | shortstop | valedictorian | salutatorian | scout | alumnus | alumna | nominee | recipient | honoree | grandparent | parent | stepson | stepdaughter | twin | boyfriend | girlfriend | roommate | classmate | teammate | comedian | magician | filmmaker | playwright | novelist | biographer | essayist | critic | blogger | podcaster | broadcaster | anchor | meteorologist | naturalist | ecologist | botanist | zoologist | forecaster | pollster | lobbyist | envoy | diplomat | congregant | missionary | monk | nun | priest | collaborator | mentor | apprentice | supporter | critic | rival | cofounder | proprietor | handyman | groundskeeper | gamekeeper | lighthouse-keeper | innkeeper | bookkeeper | beautician | nutritionist | dietitian | optometrist | radiologist | cardiologist | pediatrician | psychiatrist | anesthesiologist | orthodontist | paralegal | notary | bailiff | stenographer | juror | pitcher | goalkeeper | striker | forward | guard | graduate | senior | junior | sophomore | freshman | spokesman | spokeswoman | spokesperson | veteran | soldier | survivor | victim | suspect | defendant | plaintiff | witness | motorist | pedestrian | cyclist | hiker | tenant | landlord | homeowner | shopkeeper | businessman | businesswoman | entrepreneur | investor | banker | broker | accountant | consultant | analyst | expert | activist | advocate | leader | coordinator | chaplain | therapist | psychologist | counselor | physician | surgeon | veterinarian | dentist | pharmacist | epidemiologist | midwife | husband | wife | son | daughter | mother | father | brother | sister | uncle | aunt | cousin | nephew | niece | grandson | granddaughter | grandfather | grandmother | friend | partner | fiance | fiancee | widow | widower | stepfather | stepmother | colleague | predecessor | successor | opponent | challenger | incumbent | democrat | republican | independent | operator | technician | surveyor | ranger | forester | beekeeper | grower | rancher | fisherman | logger | miner | potter | weaver | gardener | caretaker | custodian | janitor | cashier | waitress | waiter | bartender | brewer | butcher | grocer | producer | publisher | host | hostess | emcee | moderator | panelist | intern | fellow | lecturer | instructor | tutor | trainer | referee | umpire | winner | champion | champion | ceo | cfo | coo | foreman | forewoman | steward | caregiver | retiree | newcomer | native | co-worker | co-author | parishioner | benefactor | donor | patron | collector | dealer | auctioneer | appraiser | realtor | agent | adviser | advisor | aide | assistant | strategist | negotiator | mediator | arbitrator | interpreter | translator | archivist | archaeologist | anthropologist | sociologist | chemist | physicist | astronomer | mathematician | statistician | programmer | designer | illustrator | animator | welder | roofer | mason | locksmith | tailor | seamstress | cobbler | jeweler | florist | hairdresser | diver | sailor | skipper | lifeguard | dispatcher | investigator | examiner | chairperson | official | executor | trustee | patient | customer | shopper | commuter | passenger | visitor | camper | angler | birder | golfer | swimmer | skier | boxer | wrestler | gymnast | guitarist | pianist | violinist | drummer | cellist | organist | soprano | tenor',
)

/** Words that go in front of an office as part of the title. */
export const TITLE_PREFIXES = wordSet(
  'former | acting | interim | deputy | vice | assistant | associate | executive | managing | chief | county | city | town | township | district | state | federal | provincial | municipal | village | borough | parish | school | high | middle | elementary | health | planning | parks | park | recreation | police | fire | water | education | finance | public | works | general | council | board | committee | commission | library | museum | longtime | long-time | defense | defence | head | senior | junior | lead | retired | late | then | outgoing | incoming | fellow | campaign | program | project | communications | marketing | association | company | union | tribal | emergency | management | transportation | housing | budget | zoning | building | code | property | business | store | restaurant | shop | farm | team | football | running | wide | offensive | defensive | starting | pulitzer-winning | award-winning | renowned | noted | local | veteran | young | elderly | basketball | baseball | soccer | volleyball | track | band | choir | u.s | us | veterans | affairs | community | development | economic | human | resources | animal | control | site | plant | operations | sales | music | theater | festival | market | hospital | university | college | church | street | road | highway | harbor | port | transit | utility | utilities | planning | national | regional | local | art | history | science | math | english | party | house | senate | assembly | majority | minority | staff | lab | research | nursing | youth | food | dairy | apple | state | co | two-time | one-time | newly | elected | appointed | founding | environmental | conservation | wildlife | land | tax | election | elections | records | information | technology | safety | security | training | volunteer | student | world | art | dance | drama | circuit | superior | supreme | court | appeals | probate | family | juvenile | administrative | presiding | lay | youth | worship | parent | parents | bakery | café | cafe | diner | bookstore | bar | hotel | inn | mill | brewery | garage | salon | clinic',
)

/** What may follow "of" inside a title that stands before a name: Superintendent of Schools. */
export const TITLE_OBJECTS = wordSet(
  'schools | state | public | works | police | education | nursing | staff | operations | the | treasury | defense | defence | health | parks | recreation | finance | planning | music | emergency | management | agriculture | commerce | labor | transportation | human | resources | services | elections | deeds | court | courts | wills | development | engineering | city | county | town | village | township | borough | council | board | commission | committee | school | district | planning | zoning | chamber | supervisors | commissioners | aldermen | selectmen | trustees | directors | governors | regents | representatives | delegates | senate | house | assembly | authority | department | division | bureau',
)

/** Forms of address, which are no titles. */
export const HONORIFICS = wordSet('mr | mrs | ms | miss | mx | messrs')

const IRREGULAR: Record<string, string> = {
  aldermen: 'alderman',
  attorneys: 'attorney',
  businessmen: 'businessman',
  congressmen: 'congressman',
  councilmen: 'councilman',
  councilwomen: 'councilwoman',
  firemen: 'fireman',
  fishermen: 'fisherman',
  selectmen: 'selectman',
  spokesmen: 'spokesman',
  spokespeople: 'spokesperson',
  wives: 'wife',
}

/** Whether a word, in small letters, names an office or a calling. */
export const isHead = (word: string): boolean =>
  OFFICES.has(word) || CALLINGS.has(word) || IS_CALLING.test(word)

/** Bassist, hygienist; not a Baptist, whose church is meant. */
const IS_CALLING =
  /^(?!bapt|method|commun|tour|exist|resist|consist|assist|persist|insist|twist)[a-z]{3,}ist$/

/** The singular of a head in the plural; null where the word is none. */
export function singularHead(word: string): null | string {
  if (!/[sne]$/.test(word)) return null
  const known = IRREGULAR[word]
  if (known) return known
  if (!word.endsWith('s')) return null
  const bare = word.slice(0, -1)
  if (isHead(bare)) return bare
  if (word.endsWith('ies') && isHead(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`
  return word.endsWith('es') && isHead(word.slice(0, -2)) ? word.slice(0, -2) : null
}
