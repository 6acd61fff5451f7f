import { wordSet } from './list.js'

/** Words after which a date lies ahead. */
export const FUTURE = wordSet(
  "will | shall | would | may | might | could | should | must | can | cannot | plan | plans | planning | set | due | scheduled | expected | expects | expect | slated | hope | hopes | hoping | aim | aims | intend | intends | wants | promises | promised | pledged | vowed | upcoming | coming | deadline | register | join | apply | reserve | rsvp | upcoming | next | postponed | rescheduled | won't | they'll | we'll | he'll | she'll | it'll | i'll | you'll | eyes | proposes",
)

/** Of a timetable: the present tense tells of what is to come. */
export const TIMETABLE = wordSet(
  'meets | meet | opens | open | close | perform | play | gather | vote | host | stage | air | come | leave | visit | celebrate | mark | begins | begin | starts | start | runs | run | returns | return | closes | ends | end | kicks | takes | take | resumes | resume | goes | go | continues | continue | arrives | expires | comes | stages | presents | hosts | host | reopens | reconvenes | departs | leaves | launches | airs | premieres | features | celebrates | marks | plays | face | faces | visits | performs | gathers | convenes | votes | decides | holds | turns | retires | travels | speaks | appears | signs | heads | joins | kick | expire',
)

/** With the form of the past behind it, of the past; alone of the present. */
export const HAVING = wordSet("has | have | hasn't | haven't | having")

/** Behind these "to" leads to a new date. */
export const SHIFTING = wordSet(
  'extended | moved | postponed | delayed | pushed | rescheduled | adjourned | continued | changed | shifted | deferred | recessed',
)

/** What bodies say as well as people. */
export const OFFICIAL_SAYING = wordSet(
  'announced | confirmed | estimated | agreed | called | warned | urged | stressed | suggested | responded',
)

/** What people have done, not bodies. */
export const HUMAN_WORK = wordSet(
  'seconded | written | directed | coached | led | chaired | taught | performed | painted | moderated | played | sung | narrated | hosted | illustrated | composed | designed | photographed | driven | carved | edited | read | translated | accompanied | survived',
)

/** Present tense of being: with the date beside it, it announces. */
export const BEING = wordSet("is | are | isn't | aren't")

/** Past forms that do not end in -ed. */
export const PAST = wordSet(
  "was | were | wasn't | weren't | had | did | didn't | met | held | began | came | took | went | won | lost | found | left | made | got | gave | saw | ran | led | sold | bought | built | told | said | says | died | broke | fell | fled | spoke | rose | grew | sent | spent | became | wrote | drew | shot | struck | stood | kept | heard | paid | taught | brought | thought | caught | sought | fought | drove | chose | swore | wore | threw | knew | tore | swept | sank | shook | hit | hung | laid | sat | slept | burnt | burst | rode | rang | sang | flew | blew | froze | stole | withdrew | forbade | overturned | beat",
)

/** Words in -ed that are no verbs of the past. */
export const NO_PAST = wordSet(
  'need | feed | seed | red | bed | shed | speed | indeed | hundred | wed | weed | reed | bleed | breed | greed | exceed | proceed | succeed | used | unused | aged | sacred | naked | rugged | ned | fred | ted | embed | sled | biped | kindred | hatred',
)

/** Verbs of agreement: what follows their "to" lies ahead. */
export const AGREEING = wordSet(
  'agreed | decided | voted | vowed | offered | asked | ordered | wants | want | going | about | ready | likely | sure | continues | need | needs | have | has | refused | hoping | planning',
)

/** Before a word in -ed these make it an adjective. */
export const ARTICLES = wordSet(
  'the | a | an | its | his | her | their | our | my | your | this | that | these | those | newly | recently | long | much',
)

/** Verbs of saying, which take a name on either side. */
export const SAYING = wordSet(
  'said | says | told | added | asked | recalled | explained | noted | wrote | replied | answered | argued | warned | announced | joked | agreed | continued | admitted | testified | confirmed | insisted | stressed | pointed | called | thanked | suggested | estimated | remembered | complained | laughed | concluded | urged | responded | remarked',
)

/** Words behind "to" that are no verbs. */
export const NO_VERBS = wordSet(
  'him | them | me | us | it | you | some | all | any | every | each | no | more | less | several | many | one | two | three | four | five | six | seven | eight | nine | ten | people | residents | town | school | work | court | schools | church | prison | jail | both | either | about | nearly | almost | over | at | in | on',
)

/** What people do and bodies do not. */
export const HUMAN_DEEDS = wordSet(
  'chaired | presided | resigned | died | retired | smiled | lives | lived | grew | recalled | married | teaches | taught | wrote | writes | laughed | cried | wept | nodded | shrugged | chairs | moved | graduated | sang | walked | drove | waved | stood | sat | knew | remembers | believes | thinks | wants | hopes | loves | likes | enjoys | studied | pleaded | testified | spoke | attended | arrived | emceed | volunteered | owns | runs | coached | coaches | earned | danced | performed | painted | learned | woke | looked | heard | saw | felt | thanked | introduced | seconded | moderated | accepted | received',
)
