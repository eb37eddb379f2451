/** Written by `npm run weights`; do not edit by hand. How a line is read is told in weigh.ts. */
export const WEIGHTS = `OWN b:-7 >(:3 >.:1 >::2 >;:1 >?:16 >DRUG:-1 >added:-2 >afgebouwd:2 >al:1 >allergic:5 >allergie:5 >allergy:12 >alone:-7 >any:2 >are:4 >as:-3 >bevalt:-1 >blijft:-5 >came:2 >can:-9 >ceased:1 >changed:2 >continued:-2 >continues:-11 >contraindicated:6 >cream:-1 >creme:-3 >dcd:4 >declined:2 >depot:-2 >discontinued:1 >discussed:2 >door:-8 >dose:-1 >drank:-2 >druppels:-1 >een:4 >en:2 >eruit:1 >evenmin:6 >for:-1 >gebruik:-1 >gebruikt:-1 >gegeven:-3 >gekregen:-6 >gel:-3 >gestart:-6 >gestopt:3 >had:7 >he:5 >heeft:3 >helpt:-2 >hervat:-2 >intolerance:1 >is:1 >kan:-5 >klaar:-1 >komt:-3 >kreeg:6 >laten:3 >level:-2 >loopt:-1 >mag:-3 >met:-1 >nee:10 >neemt:-2 >neg:8 >negatief:8 >negative:9 >neusspray:-3 >never:3 >next:6 >niet:2 >nor:2 >not:4 >of:2 >ointment:-1 >onder:-2 >only:-3 >ontstond:3 >oogdruppels:-2 >or:3 >patch:-6 >pleister:-5 >pomp:2 >pos:-4 >rash:1 >reaction:1 >regularly:-1 >removed:1 >remt:-3 >replaced:1 >script:3 >she:2 >slaapt:-7 >spiraal:-9 >started:-12 >stopped:4 >tablet:-1 >te:-2 >the:-3 >this:-6 >toevoegen:6 >tot:1 >vermijden:4 >via:-2 >volgens:-7 >voor:1 >was:1 >wegens:-2 >wel:-4 >werkt:-1 >with:-4 >wordt:-2 >would:10 >zijn:1 >zonder:-2 >–:1 >→:7
! a:6
" >and:-1 a:6 b:2
# >%:-12 >):5 >,:3 >-:-9 >.:4 >::8 >OWN:2 >a:-1 >and:-3 >dagen:-1 >dec:4 >gestaakt:1 >hours:-14 >ie:-1 >jaar:-1 >kg:-4 >maal:-8 >mcg:-3 >mg:11 >microgram:-6 >ml:-4 >mnd:2 >november:4 >of:-8 >on:-1 >pm:-10 >times:-4 >to:-1 >units:-5 >uur:-4 >van:-4 >vervangen:-3 >x:-8 >–:-5 a:-1 a+:3 a3:-2 a|:-3 b:3 b1:2 b6:-1 b|:-4
& a:2
' >s:-11 a+:6 a6:3 b+:2
( >#:-2 >+:-6 >OWN:-1 >completed:-2 >es:-5 >hoest:-4 >no:-9 >patient:-26 a1:3 a3:3 a|:1 b1:-1 b6:3 b|:1
) >#:-11 >,:-6 a:14 a+:-4 a3:10 b:5 b6:1
+ >):-5 >,:4 a6:6
, >#:-2 >accepteert:-2 >and:1 >begint:1 >beide:4 >bloedverlies:-15 >but:5 >carries:-3 >completed:2 >dad:4 >day:-8 >de:-2 >doorgaan:-1 >dus:3 >eerst:2 >eerste:14 >first:3 >gebruikt:-3 >gestopt:13 >graag:-3 >has:-1 >he:-1 >herstart:6 >hervatten:1 >houdt:-2 >in:4 >ingangsdatum:1 >is:9 >just:-2 >laatste:-4 >last:-7 >mother:5 >never:-2 >next:-35 >niet:1 >now:4 >nu:1 >one:-1 >op:1 >patient:-16 >recept:-6 >replaced:-9 >restarted:-7 >resume:1 >spiegel:-7 >start:13 >te:1 >the:2 >then:1 >vanmiddag:-5 >volgende:-3 >voor:-3 >which:-3 >wil:-2 >yet:-2 >zegt:1 >zij:6 a:3 a3:-1 a6:-1 a|:-1 b:-1 b3:1 b|:1
- >OWN:-2 >allergie:-4 >no:5 >oedeem:2 >pancreatitis:-2 >rash:3 >start:-11 >stopped:8 a:8 a3:3 b:1 b+:-1 b1:-2 b3:3 b6:1 b|:-2
. >coli:-3 >is:2 >pylori:2 >sinds:-2 a:-3 a+:4 a1:1 a6:3 a|:1 b:3 b|:2
/ >DRUG:-3 >OWN:-1 >cd:6 >o:4 a:-1 a+:-3 a3:1 b1:-1 b3:8 b6:1
: >#:-9 >DRUG:-3 >OWN:-2 >bp:-1 >dhr:-1 >e:-2 >gebruikt:-3 >geen:1 >ja:-5 >myalgia:3 >na:1 >negatief:7 >never:-8 >no:-8 >none:6 >on:-19 >resident:-5 >the:-2 >vader:3 a:3 a1:2 a3:7 a6:6 b:4 b+:1 b1:-2 b6:1 b|:8
; a:4 a+:2 a1:1 a3:-1
< a:1
= a:5
> a:7 a3:1
? a:-13 a1:16 a3:-28
DRUG >#:7 >(:-2 >,:4 >.:-1 >::4 >all:1 >als:1 >and:5 >blijft:10 >both:2 >dagelijks:2 >discontinued:-2 >en:6 >for:9 >from:-13 >gebruikt:12 >gestopt:-7 >having:-2 >is:-5 >loopt:2 >met:-23 >negatief:-1 >niet:-6 >of:2 >on:-1 >onvoldoende:-2 >per:-1 >staat:-1 >to:-5 >toegevoegd:-4 >verdraagt:2 >was:-8 >wel:4 >with:-16 >zijn:13 a+:-4 a1:-1 a3:-1 a6:-3 b+:-12 b6:-7 b|:-5
a >OWN:1 >day:-7 >dose:-3 >little:-1 >prescription:-2 >single:3 a+:-4 a3:3 a6:-5 b:3 b1:1 b3:4
aan >.:-10 >DRUG:-3 >de:5 a:6 b:4 b6:3
aangeboden a:18
aanval a3:-1
aanvallen a:-10 a3:-2
abandoned a:12
ablatie >#:-9 a3:-5
about a:-2
accepteert a:-2 a3:-2
achter a:6
achterwege a:23 a3:1
active a:-4
acute a:11
add >OWN:10 b:10 b1:10
added >.:-6 >to:-1 a1:-2 a3:1 a|:-4
adding >OWN:5 b:4 b1:5
adhd a:9 a3:3 b:6 b3:5
admission >::7 a:10
adr b:3
advice >.:-5
advies b:-5
advised a:7
af >,:1 >en:-1 >van:13 a:10 a3:1 a6:-7 b:3
afbouw b:-7 b3:-3
afbouwen a:-16
afdeling a:-4
afgebouwd >en:3 a:3 a1:2
afgehaald a:11
afgeleverd a:1
afgelopen a:6
afgemaakt >.:8 a:20
afgeraden a:14
afgerond >.:1 a:25 a6:1
afgeslagen a:1
afgesloten a:18
afgesproken a:4
afgewezen a:17 b:-4
afgezet a:-2 a6:-7
afgezien >van:1 a:8
afraid >of:-1
after >a:-5 >stopping:7 a:9 a3:-2 a6:7 b:5 b+:-6
again >,:6 >.:6 >in:-12 a:4 a6:2
against >OWN:6 a:1 b:1 b+:-2 b1:6 b|:-2
age a:1
aged >#:7
agitation a:-2
ago a:28
agranulocytose a:2
aki a:5
al a:1 a1:1
alcohol a:-12
alert a:2 b:16
all >DRUG:2 >OWN:7 >over:3 a:-4 a|:4 b:4 b1:7
alleen >OWN:-10 b:-2 b1:-10
allergic >.:1 >to:5 a:5 a1:5 b:12 b3:11 b6:-5
allergie >.:1 >::3 a:15 a1:5 a6:-4 b:17 b|:-1
allergieen b:9
allergies b3:15 b|:5
allergisch b:8 b3:13
allergy >,:-3 >to:14 a:9 a1:12 b:6
alone a1:-7
als >intolerantie:2 >kind:6 a:5 a+:-5 a6:1 b:7
alsnog a:-4
also b:5
altijd a:-1
an >.:-8 >DRUG:-12 >hour:2 b+:1 b3:-3
anafylaxie a:13 b:1 b3:14
anaphylaxis a:15 b:12 b3:10
and >a:1 >failed:4 >fluids:-1 >given:-1 >gives:-1 >has:-2 >his:1 >no:-2 >started:-5 >takes:-4 a:2 a6:-2 a|:-2 b:4
ander a3:-1
andere b:1
angio >-:11
angioedema a:16 a3:3 b:1 b3:12
another a:-1
anxiety a3:-6
any >OWN:10 a1:2 b1:10
apotheek >.:1 >::-1 a:4 a6:1
are >back:7 a:5 a1:4 b:5
as >a:17 >an:3 >before:-7 >he:-1 >intolerance:3 >needed:-4 >of:7 >prescribed:-2 >well:9 a1:-3 a3:-1 b3:-1
asked >about:4 b:3
asleep a:-4
asthma >.:3 >attack:4 a3:-1 b:-7
astma a:1 a3:1
at >bedtime:-6 >first:-15 >night:-6 >the:6 >weekends:-1 a:2 a6:-4 a|:-2 b:7 b6:3
attack a:3
attacks a:-1
august a:12 a3:1
augustus a:1
aunt b:18
auto >-:-3 a:-7
avoid >.:4 >OWN:17 b1:17 b3:2
avoided >.:2 a:26 a3:2
awaiting b:8
baby b:9
back a:5 a3:-2
badly b:1 b3:1
bang b:-7 b6:-10
bd >.:-5 a:-16 a6:-11
be >allergic:-4 >commenced:21 >given:11 >introduced:10 >prescribed:10 >started:31 >stopped:-47 >taken:-2 >used:4 >without:-11 a:3 a3:-5 a6:6 b:2 b3:4
became b6:-1
because >she:-5 a:4 a6:9 b+:-4 b|:-4
bed >.:-3 a6:-12
bedtime a:-8
beeindigd >::4 a:33
been >given:9 >prescribed:5 >stopped:-18 >taking:-2 >using:-9 >well:-15 a:15 a+:-4 a3:7 b:3 b3:2
before >the:5 a:2
began b:-17
begin >OWN:8 a:6 b:10 b1:8
beginnen >.:5 >met:1 a:25 b:16 b3:13
begins a:4
begint a:28 a6:3 b:16 b3:12
begun a6:3
behandeld >met:6 a:4 b:4 b6:4
behandeling >met:8 b:5 b3:7
beide >ouders:2 a6:2 b:11 b3:1
bekend >met:1 b:5
bekende b:5
bellen >hoe:-2 b:-2 b6:-2
belongs >to:6 a:7
belt b:-12 b6:-1
benefit >.:12 a:4
bepaald >.:-3 a:-3
beside >DRUG:-2 a:-2 b:-8
besproken >::-1
better b:-3
bevalt a:-6 a1:-1
bevestigd a:4
bezwaar >tegen:-4 b:-1
bid a:-14 a3:-4
bij >.:4 >DRUG:1 >allergie:-6 >de:-5 >gebruik:-19 >haar:3 >inleiding:7 >koorts:-7 >start:-6 >zich:-5 a:3 a6:2 b:2 b+:6 b3:-3
bijwerkingen >van:-15 a:-8 b:-1
binned a:1
blaasontsteking b:-1
blaren a:9
bled >on:-8 b3:-3
bleed >.:2 a:16
bleeding >.:-3 a:-8 b:-7 b3:-2
bleek a:9
blijft >.:-2 >op:-3 a:-2 a+:6 a1:-5 b:-11
blijven a:-1
blistering a:3
bloedafname a:-1
bloeddruk b:-8 b6:-3
bloeding >onder:6 b:-2
blood >pressure:-1 b:-2
bloods a:-16 a3:-9
booked >for:3 a:13
borstvoeding b3:-2
both >in:-6 a|:4 b:4 b+:-3 b3:14 b6:4
bother a:-15
bouwen >.:-3 a:-9
box a:4 b:-1 b6:-2
bp >#:-3
braken a:13
brand a:-3
breakfast a:-2
breast b:4 b6:3
breastfeeding b:-6
breathless b:-5 b3:-4
brengt b6:-4
brief a:2
brings >in:-7 b:-18
broer a:2 b:36 b3:1 b6:-1
broertje b:19
bronchospasm a:12 a3:1 b:7 b3:3
bronchospasme a:23
brother b:24 b3:12 b6:9
brothers b:11
brought >in:-8 a3:-1 b:8
bruising >,:-3 a:-2
buiten b:-3
but >is:-6 a:-9 a3:9 a6:-2 b:-12
buurman b:8
by >#:-3 >OWN:-1 >gp:1 >itself:-9 >mistake:4 a:3 a3:4 b1:-1
c >.:2 a:3 b:-14
calmer >on:-6 b:-2 b3:-6
came a:3 a1:2 b:6 b6:1
can >be:-4 a:-2 a1:-9
caps a:-5
capsules a:-2
cardioloog a:5 a3:2
carer b:4
carried >on:-6 a:-8
carries >OWN:-4 >on:-7 a:-1 b1:-4
carry >on:-3 a:-5
caused a:16 b:-6 b+:-4
cave >OWN:2 b:19 b1:2
cd a:5
ceased >::3 a:35 a1:1 a6:2 b:12 b|:4
change a:-17 b:-18 b|:1
changed a:-6 a1:2 a3:-2 b3:-5
chart >.:-1 a:-6
charted a:4
child a:7
choose >another:-8
ci a:2 b:1
ck a:2 a6:5
ckd a:7 a3:4
clear >of:10 a:-4 b:1 b3:6
cleared b:-1 b3:-1
client b:6
clinic a:-1
coli b:-3 b3:-3
collected a3:4
collecting >OWN:-3 b:-3 b1:-3
collects b:-13 b3:-7
collega b:2 b3:6
come >off:-6 b3:-6
coming b:-8
commence a:6 b:13
commenced a:1
complete a:9
completed >#:-5 >):-2 >.:2 >OWN:1 a:26 a+:5 b:12 b1:1 b3:7
compliant b:-17
confirmed a:-1
confirms >OWN:-4 b1:-4
consider >OWN:3 b1:3
considered a:6
constipation a3:-10
contact >dermatitis:2 b:2 b3:1
contactallergie a:9 b:10
continue >.:-7 >OWN:-5 a:-26 a6:-2 b:-15 b1:-5
continued >throughout:-2 a:-13 a1:-2
continueren a:-17
continues >OWN:-7 a:-8 a1:-11 b1:-7
contraindicated a:14 a1:6
contraindication >to:-10
contrast a:4
controle a:-9 b:-5
controlled >on:-5 b:-1 b3:-1
copd >gold:-1 b:-4 b+:-7
cough a:2
could >be:1 a:6 b6:3
course a:10 a6:4 b:2 b3:2
cousin b:26
cream a:-4 a1:-1
creme a:-5 a1:-3
current >::-5 b:-5 b3:-3 b|:-2
cycle >#:-4
cyp >#:-28 a:-1
d >#:-14 >/:15 a:2 b+:-4
daags a:-7
daar a:6 a6:1
daarmee a6:-3
daarna a+:9 a6:-1
daarom a:10
dad b:22 b6:3
dads b:10
dag >#:-2 >.:-4 a:-4 b3:1 b6:-7
dagelijks >.:-11 a:-12
dagen >.:-5
daily >.:-6 a:-19 b3:-1
dalspiegel a+:-1
dan a:-9 b3:13
dat >hij:-8 >niet:-2 a:2 a3:-1 a6:2 b:2 b+:10
date >#:1 a:-2 b:9 b3:6
daughter >::-8 >reports:-5 >takes:10 b:3
daughters b:10
day >#:-2 >,:-5 >before:5 a:-6 a3:1
days a:-1 a+:-4
dcd a:4 a1:4
dd >):-6 >,:-1 >.:-5 >en:-4 >gestopt:10 >start:1 >voor:-1 a:-5 a3:-13 a6:-8 a|:-2 b:2 b6:2
de >OWN:-4 >afdeling:-6 >bloeddruk:-4 >koorts:-4 >maaltijd:-1 >meegebrachte:-4 >mond:-3 >pijn:-7 >poh:-1 >start:-13 >tabletten:-8 >tong:-6 >zomer:5 >zwangerschap:4 a+:1 a3:-2 a|:-1 b:2 b+:2 b1:-4 b3:-4
debated b:-1
dec >#:-1 a6:3 b:8
december >.:-2 >OWN:5 >krijgt:-6 >te:-6 a:15 a+:4 a3:-7 a6:2 b:12 b1:5 b3:16
decided >against:9
declined >OWN:11 a:14 a1:2 b1:11 b|:5
declines >OWN:4 b:9 b1:4
definitief a:11
deleted a:2
dementia b:5
denied >.:3 a:3 a3:1
denies >DRUG:6 >OWN:14 >missing:-1 a:-3 b:6 b+:-5 b1:14 b3:8 b|:11
depot >OWN:-3 a1:-2 a6:1 b:-9 b1:-3
deprescribed >::2 >at:4 a:15 b:3 b6:1
depression >has:-4 b6:-5
despite b:-6
destijds a:7 b:16 b3:1
developed b:18
deze a:1 a+:-8 a3:4
dhr a:6 b+:9
diagnosis b:-1
diarree a6:-1
dicht a:13
did >well:6 a:3 a+:-4 b:3 b6:3
die >OWN:2 >zij:-4 b:7 b1:2
died >,:-8
dinsdag a:9 b:6
direct >weer:-6
discharge a:3
discontinued >OWN:2 >items:1 a:46 a1:1 a3:1 b:16 b1:2 b3:7 b|:23
discussed >with:-5 a1:2 a3:-2 b:-3 b+:-2
dit a:3 a6:2
dizziness a:-7
dizzy b:-4
do >not:-3 a+:3 b:-10 b+:-6
dochter >belt:-1 b:7 b6:2
does >not:1 >the:-2 a:-1 a+:2
doesnt b:8 b3:1
doet a:-11
done a:6 b:4 b3:1
door >.:-12 >::-1 >de:2 >t:-2 a:3 a1:-8 b:3
doorgaan >.:-6 a:-14
dose >.:-1 a:-8 a1:-1 b:-7
dosering a:-2
doses a:-1
dosette >box:-3
dosis a:-14 a3:-1 b:-4
down >,:-3 >after:-1 b:-3 b3:-1
drank a:-1 a1:-2
dress a:27
drie b:-4
driving a:-9
drogist >.:-7
dropped a:12
drops a:-3 a3:-2
drowsy a:-1
drug >screen:7 a6:-3 b:2
druppels a:-5 a1:-1
dry a:-4
due a:-2 a+:-15
durft a:-7 b:-1
during b:5
dus >niet:1 a:2 b:2
dyspnoea >):-5
dystonie a:6
e a3:-13 b:-1
each a:-7
earlier b:2
ecg a:2 a+:4 b6:-2
echtgenoot >en:-3 a:14 b:17
echtgenote >gebruikt:1 b:10
ed >.:2 a:2
een >DRUG:-15 >ander:-12 >andere:-4 >bloeding:-4 >keer:-5 >week:-1 a:2 a1:4 a|:-2 b3:5 b6:11 b|:-1
eenmalig >.:-2 >OWN:2 b:5 b1:2
eerder >behandeld:1 a:10 b:17 b3:4 b|:10
eerdere >behandelingen:3 b:20 b3:9 b|:7
eerst a:2
eerste >gift:7 a6:9 b:16 b3:1
effect >.:8 a3:5 b:-12
effects b:-5
egfr >#:13 >.:-19
eh a3:-5
eigen b:2
einddatum >#:9 a:18 a3:1
elke a:-8 a6:-2
else a:-1
empty >stomach:-4 a:-4 a6:-1
en >DRUG:-4 >de:-9 >gebruikt:-5 >haar:-6 >is:7 >met:-6 >toe:-3 a:4 a1:2 a6:-1 a|:-1 b:4 b3:1
end a:4
ended >#:6 a:28
enough a:-4 a3:-1
epilepsy b:1
er >niet:-2 >nog:-4 a:6 a+:-8 a6:4 b:3 b3:1
eraf a:14 a3:9
erbij a6:15 b:10
ernstig a:1
ernstige a:8 b:1
eruit a:18 a1:1
es >):-5
eveneens b:12
evening a:4
evenmin a:1 a1:6
ever b:7 b3:8
every >time:2 a:-14 a3:-1
evidence >of:-5 b3:-4
ex b:19
exantheem a:27 b:2
eye a:-2
eyes a:-1 a6:-1
fa >::4
facial >swelling:1
failed b:2 b3:6
fam >::3 b:6
familie >::13
familieanamnese >::5 b:8
family a:1 b:9 b+:2
far a:-7
father b:23 b3:3 b|:10
fathers b:4
fell a:9
felt a:3
fh b:12 b+:3 b|:3
fhx >::3 b:3
file a:2
filled a:2
finds b:-1
fine a:-10 a|:2
finish >#:-1 a:-4
finished >#:2 >,:-6 >OWN:3 a:19 a6:10 b:13 b1:3 b3:3
first >,:-9 >OWN:1 >dose:22 a:12 a3:-4 a6:6 b:5 b+:-2 b1:1
five >days:2
flatmate b:14 b3:9
flatmates b:10
fluids >.:-1 a:-3 a3:-2
flushes a:-4
follow a:4 a6:3
following b:8
food a:-7
for >OWN:1 >good:7 >him:4 >the:-2 a:2 a1:-1 a3:2 b:2 b+:-6 b1:1 b6:1 b|:3
forgets b:-10
formerly b:15 b3:2
found >in:2 a:11
from >#:9 >DRUG:-10 >clinic:-1 >monday:11 >next:1 >the:-3 >tomorrow:8 a:5 a6:4 b:5 b3:5 b6:-9
g >#:2 a:-13 a|:2
gaat >door:-7
gaf >de:-4 a:12 a3:6 b6:4
galbulten a:14 b:8
gave a:2 a6:2 b3:1
gaven a3:1
geachte >collega:-1
geblokkeerd a:8
gebruik >::-1 >van:12 >volgens:3 a1:-1 a6:5 b:1 b6:5 b|:1
gebruiken a:-1 b:6
gebruikt >;:-2 >OWN:-1 >bij:-7 >geen:10 >zelf:6 a:3 a+:1 a1:-1 a3:1 a6:3 a|:2 b:-9 b1:-1
gebruikte a:4 b:16
gecontinueerd a:-8
gecontra a:3
gedaald a:-11
geeft a:-4 b:-10
geeindigd a:12
geen >.:19 >DRUG:-1 >OWN:29 >behoefte:14 >bezwaar:-13 >contra:-1 >gebruik:18 >indicatie:9 >uitslag:-8 a:-5 a+:2 b:-3 b+:-3 b1:29 b3:6 b6:-7
gegeven a+:2 a1:-3
gehaald >.:3 >::6 >en:-7 a:3 a6:6 b:3 b3:3
gehad >,:3 >.:6 >na:-7 a:2 a3:1 b6:1
gehalveerd a:-7
gehandhaafd a:-6
geheel a:5
geindiceerd a:6
gekozen b:-5 b3:-5
gekregen >.:10 >en:-9 a1:-6
gel a:-1 a1:-3
gelaten a:8
geleden a:8 b:10
genoeg a:-4 a3:-3
gepauzeerd a:16
gepland a:9 b:1
geprobeerd >::2 a:24
geregistreerd a:4
gesaneerd >::5 b6:5
geslikt a:8
gestaakt >#:12 >.:-7 >::29 a:25 a3:11 a6:-4
gestart >;:-6 a1:-6 a3:-1 a6:2 a|:-6 b:-9
gestopt >#:16 >::28 >?:-5 >OWN:4 >en:-3 >met:2 >na:-9 >worden:-17 a:23 a1:3 a3:4 a6:-3 b:5 b1:4
get b:3
geven a:17
gevoelig b:-2
gevraagd a:2
geweest b:7
geweigerd a:7 a3:7
gewijzigd >::-3 a:-3 b:-1
gewoon a:-1
gezet >.:3 a:4 a+:1
gezien >.:-15 a:13 b:5 b6:1
gift a:2
gisteren a:2 a3:2 b:-4 b3:-9
give >OWN:2 b1:2
given >(:-2 >this:-1 >up:10 a:-4 b:-5
gives b:-7 b3:-5
giving b:-3
go b:2 b3:8
goed a:-10 a3:-8
goes a:-6
going >out:-2 a:-1
gone a:6
good >effect:-1 a6:-7
got b:8
gp a3:6 b6:2
graag a:-11 b:-4
grandfather b:10
grandmother b:22 b3:1
grootmoeder b:18
h a:-1 a+:-4 b+:1
ha a6:1
haalde b:-2
haalt b:-16
haar >.:-2 >OWN:-4 >echtgenoot:-3 >eigen:3 >zus:-14 a:8 a6:1 b:3 b+:2 b1:-4
had >problems:-2 a:8 a+:-12 a1:7 b:4 b+:-4 b3:6 b6:2
hair b:-3 b3:-6
half a:-1 a+:-4
halved a:-4
hand a:-2
hap b:-3
hartfalenpoli >::-3 b:-2 b3:-2
has >had:-11 >not:-6 >taken:-2 a:-3 b:2 b3:1 b6:2
have >OWN:5 >prescribed:-2 b:3 b1:5
having a|:-6 b:2 b6:-1 b|:-1
he >asked:-2 >does:-3 >feels:-4 >has:1 >is:-1 >stopped:5 >takes:-4 >took:4 >uses:-1 >was:4 a1:5 b:-1 b6:5
headache a6:-5 b6:-4
headaches a:-6 a3:-2
heart a:2
heb b3:-3
hebben a:8 b:4 b3:3
heeft >.:-1 >het:2 >ze:1 a:2 a1:3 b:5 b+:-5 b3:3
held >::4 a:5 b:4
hele b:1
help >.:-1 a:-2 a3:-8
helping a:-6 a3:-1
helps a:-19
helpt a:-23 a1:-2
hem >een:1 b:1
hepatitis a:8
her >OWN:-6 >daughter:5 >drowsy:-8 >handbag:-1 >own:8 >rash:-13 >to:-11 a:7 a6:5 a|:-3 b:5 b+:1 b1:-6
herhaald a:-2
herhaalrecept >OWN:-1 b:-7 b1:-1
herhaling a:4 b:-9
herself >is:-7 b3:7
herstart >.:-1 a:-1
herstarten a:4
hervat >na:-2 a+:6 a1:-2 a3:-4
hervatten a:22 a+:1
het >gaat:-4 >is:-2 >staken:2 >verleden:17 >weekend:-5 a:1 a3:-4 a|:-8 b:1 b6:1
heteroanamnese b:-4 b6:-9
hetzelfde b:2
hielp a3:4
hier a:3 b:-5 b6:-4
hij >OWN:-1 >niets:5 >zijn:-5 a:-1 b1:-1 b3:-1 b6:3
him >his:-2 >off:-4 a:1 a6:9 b:2
himself a:3 b:1 b3:4
his >OWN:-8 >wife:7 a:6 a3:1 b:5 b+:1 b1:-8 b3:1
history >::2 b:5
hit a:6
hives a:24 a3:1 b:13 b3:1 b6:2
hoe b6:-1
hoefde a:2
hoest >):-4 b:-5
hold a:16 a3:1 b:21
holds a:-5
home >::-2 b:-4
hond b:3 b3:3
hospital >on:-6 b3:-1
houden a:-8 b:-2 b3:-9
houdt a:-2
hour >of:1
hours a:-1
household b:7
hr a:-9
huidig b:-5
huidige b:-9
huiduitslag a:7 b:1
huis a6:-7
huisarts a:1 a+:1
husband >,:3 >collects:-3 >died:-7 b:5 b3:9
husbands >OWN:1 a:9 b1:1
hx b:5
hypersensitivity >to:8 b:2 b3:1
hypo a:-1
hyponatraemia b:1
hypos a:-4 a3:-7
i b:5 b6:1
ie a3:-2
iedere a:-3
if a:-6 b:-10 b6:-6
ik >heb:-1 a:5 a3:5
im a:-8
in >#:4 >OWN:-3 >a:-1 >de:-2 >eigen:-6 >july:7 >the:1 >use:-12 >view:-4 a:4 a6:2 b:1 b+:2 b1:-3 b3:2
inactive >::8 a:6
increase a:-7
increased a:-25 a3:-1
indicated a:5 a3:3
indicatie >.:3 a:3
indication >for:3
indiceerd >.:6 >bij:-1 a:3
indien b:-9
induction a:2
ingang >van:3
ingangsdatum >#:28 a:17 a+:-1
ingesteld b:-1 b3:-1
ingezet a:1
ingreep >.:-3 a:6
inhalatie a:-7
inhalator a:-10
inhaler a:-13
inhibits a:-10
injectie a:-4
injections >.:-2 a:-2
injector a:-8
inmiddels a:4
inneemt >.:-2 a:-4
innemen >.:-8 a:-6
inr a:-14 b:-7 b3:-1
instead a:-7 b3:10 b6:-8
interactie b:-5 b3:-5
interaction b:-4 b3:-5
internist a:1
into >OWN:1 b1:1
intolerance >::5 a:17 a1:1 b:9
intolerant >to:5 a:3 b:19 b3:2 b|:10
intolerantie a:18 b:5
introduce >OWN:2 b:2 b1:2
is >,:-1 >DRUG:-4 >OWN:1 >al:1 >beeindigd:-15 >being:-15 >bij:3 >calmer:-2 >coming:-6 >door:3 >gestopt:-4 >hij:-3 >in:7 >on:4 >treated:-4 >van:5 >weer:-6 >ze:5 a:-1 a+:-1 a1:1 a6:-3 b:2 b+:-5 b1:1 b6:1 b|:4
it >.:4 a+:2 a3:-6 a6:-1 a|:-4 b:4
itching a:4 a3:2
itchy b:1
items >::13
its >stead:-1 a6:-6
itself a:-12
iv >.:-1 a:1 a|:-2 b:1 b+:-1
ivm >.:4 a:15
ja a:-19
jaar >,:-5 a+:-2
januari a:8
january a:14 a|:-10
jaundice a:6
jeuk a:3 b3:9 b6:-7
jicht b3:-3
job a:-2
johnson a:2
june >but:6 a:8 a6:2
juni a:3
just a:-3
kamer >#:2 b6:2
kan >worden:-1 a:-7 a1:-5 b:-1
kans >op:-4
keelpijn a:-6
keen >on:5 b:1 b3:10
keeps b:-3 b3:-4
kept a:-1
kg a:-14 a6:-3
kies b:-11
klaar >;:-1 a1:-1
klachten a:-4 b:-5 b3:-3
kleinzoon b6:1
known b:1 b3:3
komende b:8
komt >hij:-1 a1:-3 b:9
kon a:3
koorts >weg:-10 a:-3 b:-1
kort b:1
kreeg >OWN:-2 a:3 a1:6 b1:-2 b3:2 b6:13 b|:1
krijgt >OWN:-1 a:1 b1:-1 b3:4 b6:-1
kuur a:21 b:10
kwijt >,:-2
l a:-4
laatste b:-2
langzaam a:-2
last >month:2 >taken:-2 >used:-11 >van:-7 a:10
late a:-5
laten a1:3 a6:-1
later a:3
lays >out:-3
ldl b:-4
led a:4
left b:2
legt b:-7
less a:-6
let b3:7 b6:-8
leukos a:-4
level a:-13 a1:-2 b:-3
levels >.:-10
liever >niet:7 a:5
life >.:-1
lifelong a:-1
ligt >nog:4
lijst a:3
like a:10
lip b:2
lippen a:1
lips b:1
list b3:-5
listed a:9
little a:-1
lives b6:-1
loading a:3
longembolie a:-7 a3:-7
longer >makes:-19 a:2
loopt a:-28 a+:7 a1:-1 a3:-4 a|:8 b:-6
loose >stools:-2
lopen a:-1 a+:-6
low a6:-7 b+:-1
lowers a:-2
lukt >niet:-6 a:-10
m a+:4
ma b:2
maal >zo:-5
maand b3:5 b6:-17
maandag >.:6 a3:-6 b:10
maanden a:-6 b:6
maar >door:-7 >is:-17 a+:-5 a3:1
maart a+:-1 a6:2
made >her:-9 a:7
mag >niet:-9 a1:-3
makes >her:-6 a3:-6
malignant b:1 b3:1
man a:9 b:1 b6:2
mane a:-13
march a+:-2 a3:4 a6:1
maternal b:5
may a:-4 a6:-5 a|:-2 b:-4
mcg a:-9 a3:-2
me a:2
meals a:-13
med >::-6 b:-6 b3:-4
medicatie >::-6 >bij:-5 b:-8 b3:-3 b|:-3
medication b:-9
medications b:-10 b6:-1
meds >::-11 b:-1 b3:-1
meegebrachte b:-2
meegegeven a:-3
meer >.:5 >in:5 >nodig:9 a:4 a|:-3 b:-3
mei a:1 a3:1
memory >clinic:2
meneer b:4
merk a:-1
merkt b:-4 b6:-10
met >DRUG:-2 >de:2 >epilepsie:2 >ingang:3 a:-1 a+:5 a1:-1 b3:1
mevrouw >gebruikt:-6 b3:-1
mg >#:3 >,:-2 >.:-6 >::2 >;:7 >OWN:-6 >a:-11 >bd:6 >bid:-1 >bij:-2 >daags:1 >daily:6 >dd:6 >gestopt:9 >in:-5 >iv:-1 >od:2 >om:-2 >once:3 >po:-3 >qam:-3 >qds:1 >sc:1 a:-19 a+:-4 a3:-5 a6:-8 b:-4 b+:4 b1:-6 b3:-5 b6:-2
micrograms a:-7 a3:-7
might b:-1
minderen >.:-5
missed a:-14 a3:-5 b:-29 b3:-7
misselijkheid b:-3 b3:-1
misses b:-9
missing b:-4
ml a:-5
moeder >(:-6 >.:-4 >::3 >OWN:1 >kreeg:1 >van:-2 b:15 b+:1 b1:1 b|:7
mom b:19 b3:5
mond >na:-4 a:-1 b3:-2
monday >.:16 a:2
month a3:5 b6:-4
monthly a:-5
months a:1 b:4
mood b:-4
more a3:3 a6:-6 b:-2
morgen >over:5 a:14 b:28 b3:4
morning >and:-4 a:-13 a+:1 a3:-7
mother >and:-5 >had:5 >of:-8 >takes:12 b:15 b6:1
mothers >OWN:5 b1:5
much a:-1
mum >collecting:-3 >on:6 b:16 b3:1
must a:-5 a6:-5
mw a:4 b:5 b+:3 b3:-1 b6:1
my b:2
myalgia >with:5
n a:15
na >OWN:1 >de:5 >een:-1 >ontslag:7 >staken:3 >start:-39 >twee:6 a:9 a+:5 a6:1 b:8 b+:-4 b1:1 b3:1
naar >#:-7 >DRUG:1
naast >OWN:-2 a:2 a3:1 b:-12 b1:-2
nacht a:-18 b:7
nachtkastje a:-1
nadat a:-14 a3:-12
naive a:1
nam b3:-6
nausea b:-5
nebs a:-3
nee a:12 a1:10 a3:6 b3:2
need b3:4
needed >OWN:7 >for:-11 a:1 b1:7
needs >OWN:-5 a:-8 b1:-5
neef b:11
neemt >hij:-5 >zij:-1 a:-2 a1:-2 b:-20
neg >for:14 a:15 a1:8 b:10
negatief >.:10 >voor:3 a1:8 b6:3
negative >for:12 a1:9
neighbour b:1
neither >OWN:2 b:7 b1:2
nemen a3:6
nephew b:3
neusspray a:-4 a1:-3
never >been:9 >misses:-6 >started:25 >stopped:-17 >taken:2 >used:3 >without:-4 a:8 a1:3 a6:-2 b:5 b3:14
new >script:-2 b3:-4
next >OWN:-4 >month:1 >week:8 a:12 a1:6 a3:-11 a6:1 b1:-4 b3:17 b6:10
nicht b:12
nierfunctie a:7
niet >(:7 >,:8 >-:11 >.:9 >aan:4 >aantoonbaar:11 >af:-22 >alleen:-3 >als:-5 >begonnen:17 >bepaald:-2 >gebruikt:19 >gegeven:13 >geindiceerd:10 >genoeg:-2 >gestaakt:-20 >gestart:23 >gestopt:-46 >gewijzigd:-2 >gezien:-2 >herhalen:7 >in:2 >meegegeven:16 >meer:3 >met:-5 >nodig:4 >op:-2 >opnieuw:11 >slapen:-1 >te:-1 >tegen:7 >toegediend:9 >van:-3 >verdragen:14 >voor:1 >voorgeschreven:19 >zinvol:3 >zonder:-10 a:6 a+:-6 a1:2 a3:2 a|:-5 b6:-2
niets a:6 b:1 b6:4
nieuw >::-2 >recept:-5 b3:-1
night >.:-1 a:-19 b3:-8
nightly a:-3
nil >.:11 >OWN:1 >of:-3 b:1 b1:1
no >,:1 >.:23 >OWN:27 >change:-4 >dyspnoea:-3 >evidence:-2 >longer:19 >objection:-5 >rash:-17 >reaction:-5 a+:-4 a3:-4 a6:-5 a|:-4 b:-2 b+:-9 b1:27 b3:13 b6:-4 b|:3
noch >DRUG:11 >OWN:5 b:2 b1:5
nocte >.:-1 a:-12 a6:-2 a|:-5
nodig >gehad:1 >geweest:3 a3:2 a6:-5
nog >#:-4 >altijd:-12 >tot:-2 a:-5 a+:2 b:-4
non >-:-7
none >.:2 a:9
nooit >OWN:14 >een:-16 >gestart:5 >problemen:-11 a:14 b:6 b1:14 b3:13
nor a1:2 b:1
not >DRUG:-6 >OWN:5 >a:5 >been:-7 >changed:-5 >continued:23 >due:-5 >for:5 >from:-11 >give:14 >given:16 >indicated:2 >issued:14 >on:8 >prescribe:9 >prescribed:23 >started:23 >stopped:-46 >supplied:5 >taking:11 >thought:-3 >to:-5 >tolerated:5 >use:2 >with:-5 >yet:10 a:5 a+:4 a1:4 a6:-2 b1:5 b3:13 b|:4
nothing b3:-7
november a:4
now >.:-2 >::-2 >DRUG:3 >OWN:-5 a3:6 a|:5 b:-10 b1:-5
nu >DRUG:20 >OWN:-4 >over:-9 a:-4 a+:4 a6:-5 b:-13 b1:-4
nuchter a:-10
nul a:7
nurse b6:-7
nvt a:3
objection >to:-5 b:-5 b3:-5
obstipatie a:-1 b:-6 b3:-1
ochtend a:-9
october >.:6
oculogyric >crisis:9
od >,:-4 >.:-4 >from:14 >to:18 a:-15 a+:-4
oedeem a6:1
oedema >.:-12 a:-1 a3:-16
of >andere:11 >asthma:-1 a:2 a1:2 a|:-3 b:3 b+:-1
off >DRUG:-3 >OWN:9 a:9 a+:-3 a3:9 b1:9 b3:3
offered >,:2 a:5 b:17
ogen b:-3
ointment a1:-1
ok >.:-1
okt a:5
oktober a:1
old a+:-2
older b:2
om >#:-5 >OWN:4 >per:-8 a3:-4 b1:4 b|:9
oma b:17 b3:1
omgezet a:16
omit a:-3 a3:-2
on >#:4 >,:-2 >.:-6 >DRUG:4 >OWN:-4 >empty:-1 >friday:-3 >her:4 >hold:16 >it:-8 >monday:-7 >the:6 a:3 a+:6 b:3 b1:-4 b|:-1
once >.:-1 >a:-6 >the:3
ondanks >OWN:-6 b1:-6
onder a:-4 a1:-2 b:-6 b+:-1
onderbroken >.:-8
one >of:12 a3:-2 b:6
ongewenst a:2
ongewijzigd >::-10 a:-22
only a1:-3 a3:-1 b:-7
onrust a:-4 a6:-4
ontkent >OWN:4 >gebruik:12 >inname:1 b:1 b1:4 b|:2
ontlasting a6:-6
ontraden a:18
ontslag a:11 b3:5
ontslagmedicatie >::-5
ontstond a1:3
ontwikkelde b:2
onvoldoende a:3 a|:-1
oogdruppels a:-5 a1:-2 b:-3
ooit a:6 b:6
ook >DRUG:-4 >niet:1 a+:-6 a6:2 b:5 b6:3
oom b:20 b3:1
oordruppels a:-2
op >#:9 >.:1 >;:-1 >DRUG:1 >dag:6 >de:1 >dit:1 >maandag:-6 >zak:-3 a:3 a+:3 b:3 b6:6
opa b:11
open b6:-5
operatie b:-8
opgehaald a:17
opgehoogd a:-15
opgehouden a:10
opgenomen a6:-3
opgestart a:22
ophogen a:-8
opname >::2 a:1 b:7
opnieuw a:7 a6:3
opposed b3:5
opstarten a:5
option a:1
opvliegers b:-1
or >DRUG:-1 >OWN:6 a1:3 a6:-1 a|:-2 b:2 b1:6 b6:-4
oral b:10
orale b:4
organiser b|:1
otc >::-7 >OWN:2 b:2 b1:2
other >OWN:9 b1:9
ouders b:1
out >in:10 >of:-1 a3:11 a6:-4 b:-3 b3:-1
over >with:6 a+:-1 b:1
overgeslagen >.:-1 a:-4 a3:-2
overgestapt b:3 b3:3
overgevoelig >voor:4 a:3 b:6 b3:3
overgevoeligheid b:9 b3:11
overgezet >van:2 a:7
overleg >met:-3 b6:-2
overlijden >van:-2 b:-2 b6:-2
overnight >,:-4 a3:1
overstap b:1 b3:1
owing >to:9
own b:-2 b3:-8
p b6:1
pa a:2
packed b:-3 b3:-3
pain a:-4 b:-2
pancreatitis a:3 b:-3
parkinson a:2
partner b:14 b3:6
partners b:7
past >.:5 a:12 a6:5 b:6 b3:25 b|:30
patch a1:-6
patient >OWN:-3 a:12 a6:1 b+:4 b1:-3 b6:8
patiente >is:-1 a:1 b+:-2 b3:-2 b6:1
paused a:10
peesruptuur a:6
pen a:-5
per >#:15 >week:-4 a:-3 a+:-3 a6:-1 b3:6
pharmacy >.:-2 a:-2 a6:-4
picked >up:9
pijn a:-8 b:-3 b6:-11
pill >organiser:13
plaats b3:7
place b:8 b3:3
plan >::5 >is:-4 b+:-2 b|:1
planned >::8 a:7 b:3 b3:3
please >do:1 a3:-11 b:9
pleister a1:-5 b:-1
pm a:-4
pneumonitis a:12
po a:-6 a+:4
poh >.:-3 b:6
poli >voor:-1 b3:-11
poliklinisch b:1
pols >#:-5 a6:-11
pomp a1:2
pos a1:-4
positief b3:-8
positive b:-2 b3:-10
post a:9
potassium a3:-4
pr a:-1
practice a:2
prescribe >OWN:10 a:8 b1:10
prescribed b:-1
prescription >for:-2 b3:-2
prev >rx:9
previous >meds:8 b:7 b3:3 b|:15
previously b:20 b3:1 b6:4 b|:4
prikken b3:-2
prikt a:-5
prima >.:-3 a:-10
prior b:2
prn >.:-6 a:-21 a6:-2
proberen a:9
problem >.:-1 b:-3 b3:-3
problemen a:-7 b:-5
problems >with:-4 a:-2 b:-4 b3:-4
profylaxe a:1 b:9
psychotic b:-1
pt >OWN:-3 a:14 b:5 b+:7 b1:-3 b6:4
pts b:14
put >up:-2
q >#:-6 a:-1
qam a:-2
qds a:-15
qhs a:-6
qtc a:1
quit >OWN:4 b1:4
r >/:-5
radiotherapy b:-3
rang >::-13 b:-11
range >.:-4 a:-4 a6:-4
rash >op:-2 >was:-7 >with:1 a:15 a1:1 b+:-4 b3:7
rate a:-2 a6:-7
reacted >to:8
reactie >op:-3 b:17
reaction a:8 a1:1 b:16 b3:1
reactions b:8
reacts b:5 b3:5
reageerde b:4
reason b:-1 b3:-4
receive b:4
recently b:4 b3:2
recept >niet:-7 a:-2 a+:-3
rechallenge a:8
record a:5
red >man:3 a:7 b:11
reden a:4
redt a:-8
reduce b:-3
reduced a:-10
reducing >course:-1 a:-3
reflux >,:-6 a:-2 a3:-3
refused >OWN:10 a:9 b1:10 b3:5
refuses >OWN:6 b:10 b1:6
regular a:-1
regularly a:-11 a1:-1
related a:-18
reliably >.:-10 a:-10
relief a:-9
relieved >by:-3 b:-3 b3:-3
remains >on:-6
removed >from:5 a:26 a1:1 a3:3
remt a:-4 a1:-3
renal a:3
repeat a:-9 b:-4
replaced >.:-2 >OWN:9 >by:1 a1:1 b1:9
reports >that:-5 b6:-1
requests b:-7 b3:-9
required a:7 a3:7
responded >to:-2
response >to:-3 b:-4 b3:-4
restart a:26 b:7
restarted a:-13 a3:-1
resume a:19 b:2
resumed >after:-6
return a:-3
review a:-5 a3:-3
risico >op:-13
roken a6:-12
rol a6:-2 b:1
rood a:7
roodheid a:-8
roommate b:9
ruled >out:1 a:3
run >out:-2
running a:-8
rustig a3:-3
s a:-7 b:6 b+:1
sachet a:-12 a3:-3
sachets a:-4
said >no:3 a:5
same a6:10 b:10
samen a3:-1
says >OWN:-1 >the:3 a6:-7 b:-1 b1:-1 b6:-5
sc a:-8
schema a3:-7
school >nurse:-2 a:-1 a+:-7
schoonmoeder b:2
screening b6:-1
script a1:3 a3:-6
sees b:-7 b+:-3
seizure b:-1
sent >.:-8 b:10
september a3:1 a6:-2
settled >.:-3 a:-1
severe a:6 b:6
sh >::2 b:2
she >cannot:-1 >has:-2 >is:-1 >keeps:-5 >takes:-3 >would:-2 a1:2 a6:4 b:3 b3:1 b6:5 b|:2
shock a:9 b3:3
short b:-1 b3:-4
shows b:-2
side >effects:-9
since >.:-1 >DRUG:-2 >OWN:-3 >starting:-12 >stopping:3 >the:4 >then:-1 a|:-1 b:-7 b1:-3
sinds >#:-1 >OWN:-5 >de:6 >hij:-3 >kort:2 >start:-23 a:7 a3:1 b:-7 b1:-5
sindsdien b:-14
single >dose:6 a:9
sister b:21 b3:14
sisters b:1
six a:-3
sjs a:10 a3:1
skin b:2
slaapt >ze:-6 a1:-7 b:-1 b3:-2
slaat b:-8
slapen a:-6
sleep >without:-5 b:-11
sleepy a:-3 a3:-3
slikken b:-6
slikt >OWN:-2 >zij:-4 b:-2 b1:-2
slikte b:9
sloeg a:4
so >far:-5 a+:1 a6:5
social >::5 b:4
sodium >OWN:-2 b1:-2
somber a:-8
something a:5
son >::-4 a:-11 a+:-2 b:5 b3:7
sore >throat:-4 a:-6
spiegel a:-9 b:-13
spiraal a:-1 a1:-9
spouse b:3
sprake a:3
spray a:-13 a3:-4
spring a:5
spuit a:-12 b3:-3
spuiten a:-4
staan a3:6
staat >,:-7 >niet:2 >op:-5 a:10 a|:-4 b:6
stabiel >.:-2 a:-6 b:-2 b3:-2
staken >.:-9 a:-14
start >#:2 >::-1 >DRUG:-14 >OWN:5 >van:-12 a:13 a3:-2 a6:14 a|:-8 b:25 b1:5
startdatum >#:12 a:12
started >::-1 >OWN:-3 >by:-1 a:-4 a1:-12 b:-5 b1:-3
starten >met:18 a:35 b:19
starting >OWN:-1 a:6 b:4 b1:-1 b3:10
starts >.:-6 >OWN:1 a:20 b1:1
stat a:-1 a3:-2
states >OWN:-4 b1:-4
status b:7
stay >on:-13
stays >on:-8 a:-16
stead >.:-1
steer >clear:3
stevens >-:5 a:7
still >taking:-1 a:-3 b:-9 b3:-4
stomach >.:-2 a+:-1
stootkuur a:6
stop >#:29 >OWN:-10 a:-3 a+:-10 a6:-1 b:-10 b1:-10 b6:1
stopdatum >#:1 >::10 a:23 a6:7
stopgezet >::8 b:6
stopped >#:7 >.:-6 >::28 >in:-10 >smoking:-12 >the:-14 a:22 a+:-4 a1:4 a3:2 b:8 b6:3
stoppen >met:-9 a:-20 b3:-8
stopping >OWN:-2 b:-7 b1:-2
stopt b:-9 b3:-2
stopte b:2
stroke a:-1
sublinguaal a:-2
succes a:12
suf b:-5 b3:-5
suggest b3:-9
suitable a:1
suits a:-14
sun b:-2 b3:-2
supervised a:-5
supplied a3:3
supply b3:-1
surgery b:-7
swallowed b:17
swears >by:7 b:2 b3:1
swelled b:6 b3:2
swelling a:3 b:6
switch >from:-8 a:-5 b:-6 b6:4 b|:9
switched >from:1 a:3 b|:-4
switching b3:3
syndrome a:3 b:2 b3:2
syringe >driver:-19
t a6:2
tablet a:-4 a1:-1 a3:-1
tablets b:-6
tabletten >OWN:-1 b1:-1
tabs a:-4
take >OWN:2 a:2 b1:2
taken >off:6 a:1
takes >DRUG:8 >OWN:-1 >it:-12 >neither:7 a:-1 b:-8 b1:-1 b3:-3
taking >it:-7 b3:3
tante b:22 b6:2
taper b:-15
tapered a:-8
tb b|:3
tds >.:-9 a:-7
te >beginnen:3 >bouwen:-9 >mijden:3 >minderen:-2 >staken:-1 >starten:3 >voegen:6 a1:-2 a6:-2 b3:4 b6:2 b|:6
teen a:-7
tegen >OWN:4 a3:-3 b:1 b1:4
tegenover b:2
tekst >van:-5 b:-4
tendon a:13
ter b:7
terug a:15
test b3:7
tevreden b:-3
th a:-6
than a:-12 b3:1
thans a:7 b:-8
that a:1 b:4 b6:-9
the >DRUG:-2 >OWN:-2 >combination:-6 >dosette:-1 >first:-1 >fridge:-1 >level:-3 >meantime:-4 >patient:2 >previous:-7 >rash:-8 >same:1 >second:1 >seizure:-9 >spring:4 >summer:9 >tremor:-1 >weight:-6 >wrong:-14 a:-1 a1:-3 a|:-5 b:1 b+:6 b1:-2 b6:1 b|:-4
then >OWN:3 a3:-4 b1:3
there b:5 b+:10
these b:-3
think a:-1
this >admission:6 a:5 a+:4 a1:-6
three a6:-2
through b:3 b3:4
thrown a:-3
thuis b:-3
thuismedicatie >::-2 b:-1
thuiszorg a:-5 b3:-2
thursday >.:3 a:13
tid a:-8
tijd >.:-7 b:-3
tijdelijk a:5
tijdens >de:5 >opname:15 b:1
time a+:9 b:1
times a:-3 a6:-4
to >#:-9 >DRUG:6 >OWN:1 >begin:22 >carry:-2 >come:-9 >commence:18 >finish:-16 >reduce:-3 >say:-8 >start:9 >stay:-12 >stop:-2 >take:1 >the:-8 >try:3 >wean:-1 >work:-5 a:2 a6:4 a|:-6 b:3 b+:-1 b1:1 b6:1
toch a:-9
today a6:-8
toddler b:9
toe >te:6 a:-3 a3:-8
toegestaan a:-1
toegevoegd a:2 a|:-4
toen b:3
toevoegen a:6 a1:6
told b+:6
tolerate >OWN:6 b1:6
tolerates a:-2 b:-2
tomorrow a:23 a3:-1 a6:6 b:10
tongue b:1
tonight a:8
took a3:2 b:9 b+:-8
tot >OWN:4 >de:1 >en:-9 a:5 a1:1 b:5 b1:4
tox b:6 b|:9
treated >with:3 b:3 b6:6 b|:7
treatment >::-1 >with:13
tremor a:-8 a3:-12
trials >of:11 b6:1
tried >OWN:6 >and:10 >to:-3 a:21 b:9 b1:6 b6:1 b|:13
trouw a:-27 a3:-1 b:-4
try >OWN:2 b:10 b1:2
tuesday a:9
turned >down:11 a:7 b:3
twee >dagen:1 >weken:4 a:3 b:5
tweelingzus b:6 b6:7
tweemaal >daags:-4 a6:-6
twice a:-5
twin b:26
two a:2 b+:7 b3:-8 b6:1
u a:-5 a6:-12 b:-3
uds >negative:2 b3:-3
uit >de:2 a:7 a3:4
uitgeslopen >.:1 a:22
uitgesloten a:11
uitgezet a:2
uitslag a3:3 b3:6
unchanged >.:-4 >::-2 a:-14
uncle b:19
undetectable a3:7
unhappy b:-1
units a:-6 a3:-2
unless a:-19
unsuitable a:3
until >#:1 >then:-1 a:1 a+:-1 a3:9 b6:2
up >OWN:3 >to:-2 >with:-3 a3:-3 b:3 b1:3 b3:-4
urine >drug:3
urineweginfectie b:-4 b3:-3
urticaria >.:-4 a:11 a6:3
us b:1
use >of:10 a:10 b:4
used >.:9 a6:1 b:9
uses >DRUG:4 a:2 b:-9
usual a:-9
uur >OWN:-4 >na:5 a:-4 b1:-4
uw b6:-8
vaak a:-2 a3:-2
vader >op:-1 b:26 b3:4 b6:1 b|:8
valve a:1
van >#:-1 >DRUG:-6 >haar:-2 >patient:10 >patiente:19 >pt:7 >twee:-15 a:11 a+:-2 a|:1 b:2 b3:3 b6:2
vanaf >,:-10 >morgen:1 >volgende:5 a:22 a6:6 b:30 b6:2
vanavond a:4
vandaar a:5
vanochtend >niet:-12 b:-5 b3:-2
vanwege a:11 a3:15 b:3
vastgelegd a:1
veel b:-3
verbetering a:-1
verboden a:4
verder a:-5 b:-5
verdroeg a:4
verdwenen a:-3
vergeet b:-16
vergeten a:-19
verhogen a:-6
verhoging >van:-4 b:-4 b3:-4
verhoogd a:-18 a3:-1
verlaagd >.:-1 a:-11
vermeden a:13
vermijden >.:6 a:12 a1:4
verpleegkundige b:-12 b6:-5
verruild b:-3 b3:-3
vervallen >::12 a:27 b:11 b3:6
vervangen >.:-1 a:6 a6:-2
vervanging b:2 b3:2
verwijderd a:5 a3:2
vg b:10
via a:-2 a1:-2 a3:-1
vier b:4
view >of:-4
vocht a:-8 a3:-9
voegen a:6
voldoende >.:-4 a:-5
volgende >week:15 a:-3 a3:-1
volgens a1:-7 b:1
volgt a:15 a+:-5 a|:-1 b:1
volledig a:3
volstaat a:-5
voltooid a:9 a+:11
vomit a:2
vomiting a:7
vond a:4
voor >,:-8 >DRUG:2 >OWN:4 >de:-4 >een:7 >haar:-3 >het:-8 >vertrek:2 a:7 a1:1 a6:-1 b1:4 b3:3 b|:2
voorgeschiedenis >::2 b:11
voorgeschreven >,:4 >.:8 >maar:-1
voorgestelde >OWN:2 b:2 b1:2
voorheen >::6 b:17
voorlopig a3:-9
voorschrijven a:18
voortgezet a:-10
vorig >jaar:15 a:1
vorige >maand:5 >week:7 a:11 b:9
vraagt >of:-14 b3:-5
vriend b:9 b3:5
vriendin b:8
vroeger b:16
vroegere >medicatie:24
vrouw b:3 b3:8
w b:3 b3:10
waarom b:-1
waarvoor >OWN:-5 b1:-5
wachten a:-2
want >OWN:6 b1:6
wanted a:1
wants b:-1 b3:-10
ward a6:1
was >#:-3 >.:-12 >added:-6 >brought:-1 >chosen:-4 >de:-2 >discontinued:-1 >een:-12 >introduced:-1 >niet:2 >on:5 >resumed:-7 >started:-13 >stopped:-1 a:9 a1:1 a6:2 b:7 b3:2 b6:-3
wat b6:-9
water a:-2
we >have:2 >prescribe:-6 >will:-15 a:3 b:6 b3:9 b|:1
wean b:-17
wears >off:-12 a:-8
wednesday a:12
week >bellen:-2 >gestopt:-5 >van:-1 a:-2 b:-4 b3:-4
weekend a6:-2
weekends a:-23 a3:-8
weekly a:-14 a6:-3
weeks >.:-1 a6:-1 b3:3
weer >.:-5 >begonnen:-3
wees b6:-1
weg a:5
wegens a:10 a1:-2 a3:5
weggehaald >.:-1 a:-3 a6:-3
weggelaten a:8
weigerde b:5
weigert >OWN:2 b:10 b1:2
wekelijks a:-13
weken >geleden:14
wel >.:-6 a:-2 a+:2 a1:-4 a|:8 b:-7
well >tolerated:-12 a:-7 b3:-4
went >in:-5
werd a:5 b:5 b6:4
were >continued:-15 a:2 a3:9 a|:2 b3:7
werkt a:-14 a1:-1
weten a:11
wheeze a:8 a3:2
when a:1
whether b:-10
which a:6 a3:-1
while a:10
who >was:-1 a+:-2 b:4 b3:11
why a:4
wife >,:5 >lays:-3 a:-12 b+:4 b3:7 b6:-1 b|:2
wifes >OWN:2 b:4 b1:2
wij a:6 a3:6 b:5 b+:2 b|:2
wijst a:1
wijzigen a:-2 a3:-2
wijziging >van:-9 b:-1 b3:-12
wil >er:-5 >ze:8 b:-5
will >start:1 >switch:-3 a:7 a6:17 b3:5 b6:7 b|:6
wish b:5
wissel b:-8
wisselen a:-5
with >OWN:-2 >milk:-6 >the:4 a:-4 a1:-4 a3:2 b1:-2 b|:-5
withdrawn a:26 a3:1
withheld >::3 a:9 b:6
within >#:-12 >reach:2 a:-1 a6:-11 b:4 b|:1
without >OWN:1 >benefit:1 >success:2 a:-9 a|:1 b1:1 b3:-2
wk >.:-3 a:-2
wont b:4 b3:4
woont b:-1 b6:-5
worden >gestart:16 >gestopt:-17 a3:-7 a|:-15
wordt >#:13 >behandeld:-16 >gestart:13 a:-1 a1:-2 b3:6
work a:-5
works a:-6
would a1:10 a3:-6 b+:3 b3:3
x a6:-1
xl a:-1
year >.:4 a:8
yellow b:3
yes a:-17
yet >.:-13 a:-11 a3:-4
you b:-3
your b:-11
zak a:-9 a3:-9
zal >OWN:5 b1:5
ze >het:-7 a:3
zegt a+:-12
zelf >::-2 >niet:-1 a+:-13 a3:6 b3:6 b6:7
zes a:-4
zet b:-11
zetpil a:-1
zich >.:-10
ziet >zij:-3
zij >OWN:-3 >er:-1 >gebruikt:-8 >heeft:-4 >in:-4 >nooit:-9 >op:-3 a+:-6 a6:2 b+:-3 b1:-3 b3:4
zijn >DRUG:3 >OWN:-2 >echtgenote:3 >gestopt:-16 >vrouw:2 a:7 a1:1 a|:5 b:1 b1:-2 b3:9 b6:4
zinvol a:5
zit a:-7
zitten a:3
zn >.:-5 a:-16
zo >nodig:-16 b6:-3
zodra >de:7 a:6
zonder >.:14 >OWN:2 a+:2 a1:-2 a|:5 b1:2
zoon >haalt:-5 b:10 b6:2
zoontje b:5
zou b:-4 b6:-2
zowel b3:1
zus b:27
zussen b:4
zuster b:1
zwager b:1
zwangerschap a3:-4
zweert b:2
zwelling a:-4
– >last:-17 a:11 a1:1 a3:6
→ a:1 a1:7`;
