/**
 * English words that say nothing of a text's subject, in lower case and without the plural's -s: function words, and
 * verbs, times and general nouns that stand in every guide.
 */
export const plainWords: ReadonlySet<string> = toSet(`
a an the this that these those it its itself he him his she her hers they them their theirs themself themselves we us our ours you
your yours yourself yourselves i me my mine myself one ones who whom whose which what whatever when whenever where wherever why how
and or but nor so yet if then else than though although because since unless until till while whereas whether as at by for from in
into of off on onto out over under up down upon with within without about above across after again against along among around
away back before behind below beneath beside besides between beyond during except inside near outside past through throughout to
toward towards via per despite am is are was were be been being do doe does did done doing have has had having can cannot could may
might must shall should will would ought need needed needing not no none neither never nothing nobody nowhere yes please also too very
much many more most less least few fewer several some any all both each every everything everyone everybody anything anyone anybody
anywhere something someone somebody somewhere other another such same own only just even still already almost always often
sometimes usually rarely seldom ever perhaps maybe quite rather really simply nearly enough soon later now today tonight tomorrow
yesterday here there once twice instead otherwise however therefore thus hence indeed together apart alone ago
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't needn't
it's that's there's here's what's who's let's i'm i've i'd i'll you're you've you'll you'd we're we've we'll we'd they're they've they'll
he's she's zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand
dozen half quarter third first second last next fourth fifth whole single double pair
second minute hour day week weekend month year morning noon afternoon evening night time moment daily weekly monthly yearly
fortnight decade january february march april june july august september october november december monday tuesday wednesday
thursday friday saturday sunday
go goe going gone went come coming came get getting got give giving gave given take taking took taken make making made put putting
keep keeping kept let letting leave leaving left bring bringing brought use used using useful try tried trying want wanted wanting
know knowing knew known think thinking thought say saying said tell telling told ask asked asking answer answered see seeing saw seen
look looking looked seem seemed feel feeling felt find finding found show showing shown mean meaning meant become becoming became
begin beginning began begun start started starting stop stopped stopping end ended ending finish finished happen happened happening
follow followed following work worked working help helped helping turn turned turning move moving moved run running hold holding
held stand standing stay stayed staying wait waited waiting read reading write writing written choose choosing chose chosen
decide decided deciding expect expected expecting include included including depend depending offer offered offering set
call called calling like liked likely unlikely able unable due tend allow allowed allowing cause caused causing change changed changing
add added adding avoid avoided avoiding apply applied applying explain explained explaining matter settle settled seek agree agreed
consider considered considering describe described suggest suggested remain remained appear appeared book booked booking check checked
checking plan planned planning learn learned understand understanding understood lead leading led fall falling lie lying
people person woman women man men thing way lot bit part kind sort type case point number amount reason result question
example fact idea place side line level step rest piece list word term name note page section guide post article difference problem
good better best bad worse worst well great little small smaller large larger big bigger long longer short shorter high higher low
lower old older new newer young younger early earlier late right wrong true sure certain clear easy easier hard simple
common normal usual ordinary general different similar several main real full different possible available important worth
slow slower slowly fast faster quick quickly plain gentle mild strong stronger weak careful calm honest brief wide narrow deep
deeper thin thick far close closer exact extra various particular specific open closed ready free mostly straight afterward afterwards beforehand ahead
support prove fit vary arrive carry sit suit treat hear heard send sent return deserve earn watch wear judge mention share
compare compared treated limited handled tested separate imagine worry hope sense cent mind urgent area edge
`);

function toSet(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}
