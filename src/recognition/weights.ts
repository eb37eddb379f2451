/** Written by `npm run weights`; do not edit by hand. How a line is read is told in weigh.ts. */
export const WEIGHTS = `OWN b:-10 >#:-1 >(:2 >.:1 >::1 >;:1 >?:12 >allergie:5 >allergy:11 >alone:-4 >are:3 >as:-2 >at:1 >beside:-2 >blijft:-5 >can:-7 >continues:-7 >contraindicated:4 >creme:-2 >depot:-1 >discontinued:1 >door:-5 >druppels:-2 >een:4 >en:2 >evenmin:1 >gebruik:-1 >gebruikt:-1 >gekregen:-6 >gel:-2 >gestart:-4 >gestopt:2 >had:7 >he:4 >heeft:3 >helpt:-6 >herself:1 >is:1 >kan:-6 >klaar:-2 >kreeg:5 >mag:-2 >meegegeven:-1 >nee:7 >neemt:-1 >neg:5 >negatief:5 >negative:6 >neusspray:-2 >never:1 >next:4 >niet:1 >nor:1 >not:4 >of:2 >oogdruppels:-1 >or:3 >patch:-4 >pleister:-2 >pomp:1 >remt:-2 >slaapt:-4 >spiraal:-5 >started:-8 >stopped:5 >tablet:-1 >te:-1 >the:-1 >this:-7 >tot:1 >toxicity:-1 >use:2 >volgens:-7 >voor:1 >wegens:-2 >wel:-1 >with:-3 >wordt:-3 >would:6 >zit:-2 >–:3 >→:5
! a:4
" a:4 b:3
# >%:-7 >):7 >,:3 >-:-4 >.:3 >::5 >OWN:1 >and:-2 >hours:-12 >ie:-1 >maal:-4 >mcg:-3 >mg:7 >mnd:1 >november:5 >of:-7 >on:-2 >pm:-7 >units:-2 >uur:-2 >x:-4 >–:-9 a:-1 a+:1 a1:-1 a3:-2 a6:-1 a|:-1 b:2 b1:1 b|:-1
' >s:-8 a+:4 a6:5
( >#:-4 >+:-6 >DRUG:-5 >OWN:-2 >es:-2 >hoest:-2 >no:-14 >patient:-20 a:1 a+:-1 a1:2 a3:4 a6:1 a|:2 b1:-2
) >#:-3 >,:-4 a:9 a+:-4 a3:6 b:1 b3:3 b6:4
+ >):-3 a6:1
, >#:-1 >DRUG:1 >advies:-2 >and:1 >beide:2 >bloedverlies:-11 >cannot:-1 >carries:-4 >de:-1 >dus:1 >eerst:1 >eerste:10 >fysiotherapie:-1 >gebruikt:-2 >gestopt:9 >has:-4 >in:1 >is:7 >laatste:-3 >last:-9 >mother:1 >na:-1 >never:-3 >next:-26 >niet:2 >no:-1 >now:1 >one:-2 >patient:-13 >recept:-5 >replaced:-14 >restarted:-9 >start:12 >then:2 >wil:-2 >zij:6 a:2 a3:-1 a|:-2 b:-1
- >OWN:-1 >allergie:-6 >indiceerd:1 >life:-9 >op:2 >stopped:8 a:5 a3:2 b+:-1 b1:-1 b3:2
. >OWN:1 >coli:-3 >sinds:-7 a:-3 a+:3 a1:1 a6:2 b:2 b1:1 b6:1
/ >OWN:-2 >cd:5 >o:1 >u:-3 a:-1 a+:-1 a3:3 b1:-2 b3:5
: >#:-5 >DRUG:-3 >OWN:-1 >do:-3 >geen:1 >na:1 >nee:1 >negatief:4 >never:-4 >niet:2 >no:-6 >none:7 >on:-17 >resident:-6 >the:-4 >vader:5 a:3 a1:1 a3:2 a6:3 b:2 b+:1 b1:-1 b|:6
; a:2 a+:2 a1:1 a3:-1 a|:-1
= a:2
> a:8
? a:-12 a1:12 a3:-19 a6:-2
DRUG >#:5 >(:-2 >,:3 >::2 >all:3 >and:2 >blijft:1 >en:6 >for:6 >from:-7 >gebruikt:9 >gestopt:-4 >having:-1 >is:-5 >met:-17 >negative:-1 >niet:-2 >of:2 >to:-6 >toegevoegd:-2 >was:-5 >werd:-1 >with:-10 >zijn:5 a+:-3 a3:-1 a6:-2 b+:-8 b6:-5 b|:-3
a >OWN:2 >day:-4 >little:-3 >severe:1 >single:5 a+:-4 a3:2 a6:-5 b:1 b1:2 b3:3
aan >.:-3 >de:6 a:4 b:4
aangeboden a:18
aanval a:-3
aanvallen a:-7 a3:-2
abandoned a:12
ablatie >#:-6
about a:-1
abruptly >.:-6 a:-11 a6:-7
accepteert a:-1
achter a:4
achterwege a:17
acute a:9
add >OWN:6 b:6 b1:6
added >.:-5 a|:-3
adding >OWN:2 b:2 b1:2
adhd a:7 b:5 b3:1
adjusted a:-4 a3:-4
admission >::6 a:6
adverse b:2
advice >.:-7 a6:-11
advies b:-2
advised >against:-5 a:2
af >van:8 a:4 a3:4 a6:-1 b:4
afbouw b:-4 b3:-1
afbouwen a:-10
afgebouwd >en:1 a:5
afgehaald a:5
afgeleverd a:2
afgelopen a:4
afgemaakt a:18
afgeraden a:9
afgerond a:22
afgesloten a:8
afgewezen a:13
afgezet a6:-6
afgezien a:5
after >a:-4 a:5 a3:-1 a6:5 b:3 b+:-2
again >.:7 >in:-8 a:3
against >OWN:5 a:2 b1:5
age a:1
agitation a:-4
ago a:24
aki a:3
al a:1
alcohol a:-16
alert b:10
all >OWN:6 >over:2 a|:3 b:1 b1:6
alleen >OWN:-4 b1:-4
allergic >to:6 a:7 b:10 b3:8 b6:-3
allergie >::5 a:12 a1:5 a6:-3 b:9 b3:5
allergieen b:4
allergies b3:14 b|:1
allergisch b:10 b3:10
allergy >to:10 a:7 a1:11 b:4
alone a1:-4
already >on:-5
als >kind:5 a:5 a+:-8 b:5
also >had:-3 b6:2
altijd a:-3
an >.:-7 >DRUG:-4 a:2 b:1 b3:-4
anafylaxie a:3 a3:7 b3:12
anaphylaxis a:12 b:9 b3:11
and >a:6 >has:-1 >his:4 >takes:-4 a:2 a3:1 a6:-2 a|:-1 b:2 b6:1 b|:-1
ander a3:-1
andere b:1
angio >-:11 a:2
angioedema a:15 b3:10
anxiety a3:-9
any >OWN:8 b:1 b1:8
apotheek a:5 b3:-3
are >back:1 a:6 a1:3 b:5
as >a:16 >of:2 >prescribed:-2 a:1 a1:-2 a3:-2 b3:-2
asked >for:-2 b:7
asthma b:-7
astma a:5
at >first:-14 >night:-4 >the:6 >weekends:-4 a:1 a1:1 a3:-1 a6:-4 b:5 b6:5 b|:-8
auc b:-2 b3:-2
august a:11
aunt b:12
auto a:-5
avoid >OWN:13 b1:13
avoided a:26
awaiting b:1
baby b:3
back a:3
bang b:-2 b6:-10
bd >.:-4 a:-8 a+:2 a6:-10
be >commenced:12 >given:7 >prescribed:2 >started:26 >stopped:-38 >taken:-2 >without:-8 a:4 a3:-5 a6:2 b3:4
because a:2 a6:11 b|:-2
bed >.:-6 a6:-12
bedtime a:-5
beeindigd a:25
been >given:5 >prescribed:4 >stopped:-11 >using:-11 >well:-15 a:13 a+:-3 a3:2 a|:-2 b+:-2 b3:4
before a:1
began b:-16
begin >OWN:7 b:2 b1:7
beginnen >.:1 a:28 b:17 b3:13
begint a:19 b:14 b3:6
behandeld >met:5 b:2
behandeling >met:7 b:5 b3:6
beide a6:1 b:10
bekend b:7
bellen >hoe:-1 b:-1 b6:-1
belongs >to:2 a:6
belt b:-9 b3:-2
benefit >.:11 a:3
beside >DRUG:-3 a:-7 a1:-2 b:-6
better a+:-1
bevalt a:-1
bevestigd a:2
bid a:-12
bij >de:-3 >gebruik:-10 >koorts:-5 >start:-15 >zich:-3 a:3 a+:1 a6:1 b+:6 b3:-1 b|:-3
bijwerkingen >van:-7 a:-6
bipolar b:1
blaren a:7
bled >on:-3
bleed a:14
bleeding >.:-7 a:-6 a+:-1 b:-10
bleek a:11
blijft a1:-5 b:-8
bloedafname a:-3
bloeddruk b:-5 b6:-2
bloeding >gestopt:-8
blood a3:-2
bloods a:-14 a3:-1
booked >for:1 a:10
both >in:-7 a|:3 b:3 b3:9
bother a:-6
bouwen a:-5
box b:-1
bp >#:-3
braken a:10
breakfast a:-4 a3:-1
breastfeeding b:-3
breathless b:-3 b3:-5
brief a:4
brings b:-11
broer a:4 b:34
broertje b:10
bronchospasm a:10 b:2
bronchospasme a:18
brother b:16 b3:9 b6:10
brothers b:7
brought >in:-7 b:5
buiten b:-9
but >is:-5 >on:-8 a:-5 a3:4 b:-6
buurman b:7
by >itself:-8 a:4 a3:2
c b:-10
calmer >on:-4 b3:-4
came a:2 b:6
can >be:-3 a1:-7
cannot a6:-1
cardioloog a:6
carried >on:-5 a:-2
carries >OWN:-1 b1:-1
carry a:-3
caused a:10 b:-3 b+:-1
cave b:18
cd a:5
ceased a:28 b:6
change a:-12 b:-11
changed a:-3 b3:-2
chart >.:-1 a:-4
charted a:3
chewed a:-11
child a:3
choose >another:-5
ck a:4
ckd a:5
clear >of:2 a:-2 a6:-1 b3:7
client b:5
coli b:-3 b3:-3
collected a3:1
collects b:-11 b3:-2
come >off:-5 b3:-4
coming b:-3
commence a:1 b:8
complete a:4
completed >#:-8 a:23 b:12
compliant b:-12
confirms >OWN:-2 b1:-2
consider b3:-3
considered a:5
contactallergie b:2
continue >.:-6 a:-22 b:-15
continued a:-7
continueren a:-12
continues >OWN:-3 a:-5 a1:-7 b1:-3
contra a:2
contraindicated a:6 a1:4
contraindication >to:-3
contrast a:5
controle a:-6 b:-2
controlled b:-2 b3:-2
copd b+:-5
cough a:2
could a:5
counter b:-1
course a:4 a6:2 b:4
cousin b:21
cream a:-2
creme a:-3 a1:-2
current b:-4 b3:-1
cyp >#:-21
d >#:-1 >/:6 a:1
daags a:-2 a6:-3
daar a:5
daarna a+:15 a6:-3
daarom a:8
dad b:16
dads b:2
dag >#:-2 a:-2 a+:-1 b:-3 b6:-5
dagelijks >.:-2 a:-8
dagen >wachten:-5
daily >.:-2 a:-14 a3:3
dan a:-6 b3:11
dat >hij:-10 a:3 b+:6 b6:2
date b:9 b3:3
daughter >::-3
day >#:-1 >,:-1 a:-6
dd >,:-2 >.:-6 >als:-2 >en:-1 a:-4 a3:-7 a6:-5 b:1 b6:1
de >OWN:-4 >afdeling:-7 >jeuk:-4 >mond:-3 >pijn:-3 >start:-24 a3:-3 a6:-1 a|:-1 b:2 b+:2 b1:-4 b3:-4 b|:-1
december >.:-2 >;:-1 >OWN:5 a:11 a+:6 a3:-1 b:9 b1:5 b3:15
decided >against:5
declined >OWN:9 a:9 b1:9
definitief a:10
denies >DRUG:5 >OWN:12 a:-2 b:5 b1:12 b3:6 b|:8
depot >OWN:-1 a1:-1 b:-10 b1:-1
deprescribed a:7
depressed b:-3 b3:-2
depression >has:-7 b6:-2
despite a6:-12 b:-6
destijds a:5 b:13
developed b:17
deze a+:-4 a3:2
dhr >heeft:-4 b+:1
diarree a6:-3
dicht a:6
did >well:4 a:2 a+:-2 b:3
die b:6
died >,:-2
dinsdag a:7
direct >weer:-10
discharge a:2
discontinued >OWN:3 a:31 a1:1 b:9 b1:3 b3:4 b|:17
discussed a3:-4
dit a:2 a6:2
dizziness a:-2
dizzy b:-2
do >not:-1 b:-6 b+:-3
dochter b:6 b6:1
doesnt b:5
doet a:-5
done a:4
door >.:-6 a:3 a1:-5 b:2
doorgaan >.:-2 a:-9
dose a:-7 b:-4 b3:-1
doses a:-2
dosette >box:-3 b+:-2
dosis >OWN:-1 a:-14 b:-2 b1:-1
down b:-2
dress a:21
drie b:-4
driving a:-3
dropped a:10
drops a:-2
drug b:2
druppels a:-4 a1:-2
dry a:-3
due a:-4 a+:-10
durft a:-4
during b:2
dus a:4
dystonie a:3
e a3:-6 b:-1
each a:-6
ecg a:1 b6:-3
echtgenoot a:10 b:13
echtgenote b:6
een >DRUG:-11 >ander:-10 >andere:-2 >keer:-1 >week:-2 a:4 a1:4 a3:-2 b3:4 b6:8
eenmalig b:2
eerder a:9 b:15 b|:10
eerdere b:18 b3:2 b|:5
eerst a:1
eerste >gift:2 b:13
effect >.:6 a3:3 b:-6
egfr >#:13 >.:-12
eigen >OWN:1 b1:1
einddatum >#:1 a:11
einde a:22
elke a:-3
else a:-1 a3:-8
en >DRUG:-2 >de:-1 >een:-3 >gebruikt:-5 >haar:-4 >is:7 >met:-2 >verder:-10 a:3 a1:2 a6:-1 b:2 b3:1 b|:-1
end a:3
ended a:21
enough a:-1
epilepsy b:1
er a:3 a+:-4 a6:5 b:4 b3:1
eraf a:14 a3:1
erbij a6:1
ernstige a:4
eruit a:14
es >):-2
eveneens b:6
evening a:1
evenmin a1:1
ever b3:1
every a:-8
evidence b3:-3
ex b:17
exantheem a:25
expected a:-1
eyes a6:-4
fa >::4 b:1
facial >swelling:1
failed b3:2
falls a:-1
familie >::9
familieanamnese >::3 b:10
family b:6 b+:4
far a:-9
father b:18 b|:9
fell a:2
felt a:3
fh >::5 b:8
fhx >::3 b:4
fine a:-3
finish a:-2
finished a:14 a6:2 b:9
first >,:-4 >dose:18 >week:-1 a:8 a3:-7 a6:1 b:5
flatmate b:9
flatmates b:6
fluids a:-1
flushes a:-2
follow a:2
following b:6
food a:-4
for >OWN:1 >good:7 >her:-1 >him:3 >his:-1 a3:3 a6:2 b+:-5 b1:1 b6:2
forgets b:-8
formerly b:12
found a:11
four a:-4
from >#:6 >DRUG:-5 >monday:11 >next:1 >tomorrow:8 a:2 b:2 b3:2 b6:-7
fysiotherapie >is:-8 a:-1 a6:-1
g >#:1 a:-8 a|:2
gaat >door:-4
gaf a:6 a3:1 b3:-7
galbulten a:12 b:8
gave >OWN:-1 a:1 b1:-1
geblokkeerd a:1
gebruik >van:11 a1:-1 a3:-4 a6:2 b6:1 b|:2
gebruiken a:-4 b:5
gebruikt >bij:-2 >geen:2 a:2 a+:1 a1:-1 a3:1 a6:3 b:-7
gebruikte >patient:-8 b:8
gecontinueerd a:-2
gecontra >-:1 a:3
gedaald a:-1
geeft a:-4 b:-4
geen >.:13 >DRUG:-1 >OWN:26 >behoefte:9 >bezwaar:-9 >gebruik:15 >indicatie:5 >uitslag:-8 a:-5 a+:1 b:-3 b+:-3 b1:26 b3:5 b6:-5
gehaald >.:2 >::4 a:3 a6:2
gehad >,:1 >.:4 >na:-6
gehalveerd a:-4
gekozen b:-2 b3:-2
gekregen >.:10 a1:-6
gel a1:-2
gelaten a:1
geleden a:6 b:8
genoeg a:-2
gepauzeerd a:10
geprobeerd a:19
geregistreerd a:3
geslikt a:10
gestaakt >#:2 >.:-3 >::22 >;:-9 a:17 a3:10 a6:-2 a|:-1
gestart >;:-9 a:1 a1:-4 b:-6
gestopt >#:6 >::23 >OWN:8 >maar:-8 >na:-4 >worden:-12 a:16 a1:2 a3:5 a6:-2 b:3 b1:8
geven a:15
gevoelig >voor:-1 b:-2 b3:-1
geweest b:5
geweigerd a:4 a3:3
gewijzigd >::-1 a:-2 b:-2 b3:-1
gezet >.:1 a:3 a+:7
gezien >.:-13 a:11 b:3
gisteren a3:2 b:-3 b3:-14
given >up:5 a:-2 a3:-1 b:-3
gives b3:-2
giving b:-1
go b:3 b3:5
goed a:-8 a3:-5
goes a:-2
good a:-4 a6:-2
got b:7
gp a3:2 b6:3
graag a:-9 b:-2
grandfather b:5
grandmother b:19
grootmoeder b:7
ha >::-2
haalt b:-11
haar >OWN:-3 >eigen:4 >zus:-10 a:4 a6:2 b+:1 b1:-3
had a:5 a+:-8 a1:7 b:5 b+:-1 b3:4 b6:1
hair b3:-1
half a+:-5
halved a:-2
hand a:-2
hartfalenpoli >::-2 b:-1 b3:-1
has >had:-9 >not:-6 >stopped:-2 >taken:-3 >used:-1 a:-1 b:2 b+:2 b6:1
have >OWN:3 >stopped:-3 a3:-2 b:3 b1:3
having a|:-4 b:5
he >has:1 >stopped:5 >takes:-3 >took:4 a1:4 b:-3 b6:3
headache b:-6 b6:-5
healthy >volunteers:-9
hear b:2 b3:2
hebben >,:4 a:7 b:2
heeft >.:-2 >het:2 a:2 a1:3 b:3 b+:-1 b3:1
held a:1 b:1
help a3:-3
helping a:-8 a3:-1
helps a:-11
helpt a:-8 a1:-6
hepatitis a:5
her >OWN:-5 >drowsy:-9 >handbag:-6 >own:4 >rash:-11 >to:-7 a:6 a6:3 b:4 b+:1 b1:-5
herhaalrecept b:-8
herhalen a6:-4
herhaling b:-6
herself >is:-3 a1:1 b3:2
hervat >na:-1 a+:5 a3:-1
hervatten a:16
het >gaat:-3 >verleden:10 >weekend:-5 a:1 a3:-3 a|:-5 b3:3 b6:2
heteroanamnese b6:-11
hielp a3:10
hier >en:-2 a:1
hij >is:2 >niets:7 >zijn:-4 b6:3
him a6:8 b:1
himself b:3
his >OWN:-5 >wife:7 a:4 b:2 b+:2 b1:-5 b3:2
history >::5 b:1
hit a:6
hives a:24 b:10
hoest >):-2 b:-5
hold a:11 b:13
holds a:-7
home b:-2
hospital >on:-5 a:-1
houden >de:-1 a:-3 b3:-2
hours a:-1
household b:6
hr a:-1
huidig b:-1
huidige b:-1
huiduitslag a:6
huis >met:-1 a6:-2 b3:-4
husband >,:4 >died:-1 b:3 b3:6
husbands a:5
hx b:2
hypersensitivity >to:7
hypos a:-1 a3:-5
i b:3 b|:3
iedere a:-7
if a:-3 b:-8
ik a3:10 b3:-1
im a:-2
in >#:4 >OWN:-2 >a:-1 >gebruik:2 >het:1 >july:3 >may:-2 >use:-5 >view:-4 a:3 a3:1 a6:2 b:1 b+:1 b1:-2
increased a:-12
indicated a:5
indicatie a:1
indiceerd >.:1 a:3
ingang >van:1
ingangsdatum >#:19 a:7
ingreep a:2
inhalatie a:-1
inhalator a:-8
inhaler a:-10
inhibits a:-2
inject b:-3
injector a:-7
inneemt a:-2
innemen a:-3
inr a:-5 b:-4
instead a:-5 b3:19 b6:-2
interactie b:-2 b3:-7
interaction b:-3 b3:-3
intolerance >::2 a:14 a3:-1 b:8
intolerant b:20 b3:1 b|:9
intolerantie a:18 b:2
intoxicatie a:-5
is >,:-4 >DRUG:-4 >OWN:1 >being:-9 >bij:2 >clear:-3 >coming:-1 >contraindicated:-2 >gestopt:-3 >hij:-3 >in:8 >on:3 >treated:-5 >van:3 >ze:1 a:-2 a1:1 a6:-1 b:1 b+:-5 b1:1 b|:6
it >.:4 a+:1 a3:-5 a6:-2 a|:-7 b:2
items >::3
its a6:-3
itself >.:-4 a:-11
iv >given:-6 a:1 a|:-1
ivm >.:4 a:13
ja a:-16
jaar >,:-9 >na:-7
januari a:5
january a:11 a|:-8
jeuk a:4 b3:7 b6:-3
june a:8 a6:2
kan a:-2 a1:-6
kans >op:-2
keelpijn a:-5
keen >on:5 b3:7
keeps b3:-1
kg a:-12 a6:-1
kies b:-4 b6:-1
klaar a1:-2
klachten b:-5 b3:-2
known b3:2
komt b:10
koorts >weg:-8 a:-2
kreeg >OWN:-1 a:1 a1:5 b1:-1 b3:2 b6:12
krijgt >OWN:-1 b1:-1 b3:3
kuur >OWN:2 a:15 b:6 b1:2
laatste >dag:-2 b:-9
langzaam a:-6
last >month:3 >used:-5 >van:-8 >year:2 a:8 a6:1
less a:-1
let b3:1 b6:-3
level a:-11 b:-2
levels >.:-2
liever >niet:3 a:4
life a:-2
lijst a:3
like a:8
list b3:-4
listed a:6
little a:-4
longembolie a:-5 a3:-5
longer >makes:-8 a:1
loopt a:-20 a+:8 a|:2 b:-4 b3:-1
lopen a+:-7
lowers a:-3
lukt a:-3
m a+:2
maal >zo:-5
maand b3:4 b6:-6
maandag >.:1 a3:-4 b:4
maanden a:-5 b:5
maar >is:-11 a:-1
made >her:-3 >him:3
mag >niet:-2 a1:-2
makes >her:-4
man a:12 b:1
mane a:-5
mar b:-2
march a:2 a3:1
maternal b:4
may >not:-7 a:-2 a6:-3 b:-6
mcg a:-7
meals a:-11
med >::-7 b3:-1
medicatie >::-4 b:-5 b3:-3
medication b:-3
medications b:-8 b6:-1
meds >::-6 b:-1
meegegeven a:-1 a1:-1
meer >.:5 >in:2 >nodig:5 >somber:-6 a:3 a+:1 b:-3
mei a:1
meneer b:4
menopause b:-2 b6:-2
merk a:-9
merkt b6:-10
met >OWN:-1 >de:4 >ingang:1 a:-1 b1:-1 b3:1 b|:1
mg >#:3 >,:-3 >.:-3 >::1 >;:6 >OWN:-4 >a:-6 >bd:2 >bid:-1 >daily:4 >gestopt:1 >in:-2 >once:2 >stat:-2 a:-12 a+:-2 a3:-3 a6:-6 b:-2 b+:2 b1:-4 b3:-4 b6:-3
microgram a:-1
micrograms a:-4 a3:-4
minderen >.:-8
missed a:-11 b:-21 b3:-5
misselijkheid b:-3
misses b:-6
missing b:-8
ml a:-7
moeder >(:-3 >.:-1 >OWN:1 b:11 b+:2 b1:1 b|:5
moeders b:5
moet >hij:4 b:3
mom b:9
mond b3:-2
monday >.:13 a:1
month >.:1 b:-2
monthly a:-2
months a:1 b:4
mood b:-7
more a3:3 a6:-3 b:-3
morgen a:11 b:20
morning >and:-8 a:-9 a+:1 a3:-1
mother >of:-6 >takes:7 b:10
mum >on:3 b:11
must a:-7
mw a:1 b:3 b6:2
my b:1
n a:8
na >de:3 >een:-3 >ontslag:4 >start:-32 >twee:6 a:7 a+:4 a6:2 b:4 b3:4
naar >#:-3 a3:-1
naast b:-7
nacht a:-11 b:4
nadat a:-10 a3:-10
nam b3:-7
nausea a:-1 b:-1
nebs a:-7
nee a:12 a1:7 a3:2
need b3:4
needed >OWN:4 >for:-2 a:1 b1:4
needs >OWN:-1 a:-5 b1:-1
neemt >hij:-5 a:-4 a1:-1 b:-12
neg >for:2 a:18 a1:5 b:6
negatief >.:10 >voor:3 a1:5 b6:1
negative >for:9 a1:6
neither >OWN:1 b:8 b1:1
nemen a+:-1
neus a3:-1
neusspray a:-2 a1:-2
neutrophils a:-6
never >again:1 >been:8 >misses:-5 >started:18 >stopped:-18 >used:3 a:5 a1:1 b:1 b3:13
new b3:-2
next >OWN:-5 >week:3 a:10 a1:4 a3:-9 b1:-5 b3:6 b6:1
nicht b:5
nierfunctie a:8
niet >(:1 >,:7 >.:5 >aan:1 >aantoonbaar:3 >af:-14 >alleen:-8 >als:-10 >begonnen:12 >gebruikt:15 >gegeven:11 >geindiceerd:12 >gestaakt:-10 >gestart:14 >gestopt:-26 >gezien:-4 >herhalen:6 >meegegeven:8 >meer:2 >met:-4 >na:-4 >nodig:3 >op:-1 >opnieuw:13 >tegen:6 >van:-4 >vanaf:-8 >verdragen:7 >voorgeschreven:19 >zonder:-1 a:4 a+:-3 a1:1 a|:-4
niets a:2 b:2 b6:6
nieuw >recept:-1
night a:-16 b3:-8
nil >.:5
no >.:15 >OWN:24 >longer:15 >objection:-3 >rash:-10 >trouble:-5 a+:-5 a3:-2 a6:-5 b:-3 b+:-2 b1:24 b3:9 b6:-2 b|:2
noch >DRUG:8 >OWN:4 b1:4
nocte a:-7 a|:-1
nodig a6:-2
nog >altijd:-10 a:-4 b:-3
non >-:-9
none >.:1 a:6
nooit >OWN:13 >een:-15 >problemen:-14 a:11 b:5 b1:13 b3:11
nor a1:1
normal >.:4
not >DRUG:-2 >OWN:4 >a:5 >been:-6 >changed:-6 >continued:15 >covered:-3 >dizzy:-1 >for:6 >from:-8 >give:11 >given:11 >issued:10 >on:4 >prescribe:7 >prescribed:21 >started:21 >stopped:-32 >taking:7 >to:-2 >tolerated:2 >use:4 >with:-3 >yet:1 a:2 a+:4 a1:4 a6:-2 a|:-3 b1:4 b3:8
nothing b3:-3
november >#:-1
now >DRUG:6 >OWN:-1 a+:4 a3:3 b:-6 b1:-1
nu >DRUG:18 >over:-10 a:-4 a+:5 a6:-2 b:-11
nuchter a:-6
nul a:4
nurse b:-1 b6:-7
objection >to:-3 b:-3 b3:-3
obstipatie b:-3
ochtend a:-4
october >.:3
oculogyric >crisis:6
od >,:-1 >.:-1 >;:-4 >from:16 >to:20 a:-9 a+:-3
oedema >.:-4 a:-1 a3:-16
of >DRUG:-2 >andere:3 >his:1 >stock:-1 a:2 a1:2 b:1 b3:1
off >OWN:7 a:5 a3:8 b1:7 b3:2
offered b:17
okt a:5
oktober a:1
om >#:-5 >OWN:3 >per:-1 b1:3
oma b:14
omdat b:-3
omgezet a:7
on >#:2 >,:-1 >.:-1 >DRUG:4 >OWN:-2 >her:4 >hold:13 >it:-5 >the:4 a:2 a+:3 b:1 b1:-2 b|:-1
once >a:-1
ondanks >OWN:-3 b1:-3
onder a:-4 b:-3
onderbroken >.:-8
one >of:11 a:-3 b:4
ongewijzigd >::-2 a:-8
only >,:-2 a:-1 a3:-3 b:-5
onrust a6:-1
ontkennend >.:9 a:2
ontkent >gebruik:12 b:1
ontraden a:11
ontslag a:10 b3:3
ontslagmedicatie >::-2
onvoldoende a:7
oogdruppels a:-5 a1:-1 b:-1
ooit b:1
ook a+:-2 a6:1 b:4
oom b:14
op >#:8 >.:2 >;:-1 >dag:4 >maandag:-2 >zak:-4 a:2 a+:2 b:2 b6:5
opa b:1
operatie b:-4
opgehaald a:15
opgehoogd a:-7
opgehouden a:9
opgestart a:16
ophogen a:-8
opname b:6
opnieuw a:3
or >OWN:5 a1:3 b1:5
oraal a|:1
oral b:3
otc >::-10 >OWN:1 b1:1
other >OWN:5 b1:5
ouders >houden:-1 b:1
out >in:9 >of:-1 a3:5 a6:-5 b:-1 b3:-1
over >#:-1 >van:-1
overgevoelig >voor:8 b:5
overgevoeligheid b:6 b3:11
overgezet a:4
overlijden >van:-1 b:-1 b6:-2
overnight >,:-2
owing >::-9 >to:3
own b:-1 b3:-11
p b6:2
pain a:-2
pancreatitis a:3 b:-5
partner b:9 b3:3
past >.:4 a:10 b:1 b3:21 b|:23
patch a1:-4 b3:-4
patient >OWN:-3 a:9 a3:2 b+:2 b1:-3 b6:4
patiente >is:-2 a:3 b+:-2
paused a:7
pca b:-2
pen a:-5
per >#:5 >week:-1 a:-3 a+:-2 a6:-1 b3:3
pharmacy >.:-3 a:-3 a6:-3 b3:-1
picked >up:7
pijn a:-7 b:-1 b6:-6
pill >organiser:4
plaats b3:10
place b:8
plan >::1 b3:1
please >do:1 a3:-9 b:9
pleister a1:-2 b:-2
pm a:-1
pneumonitis a:6
po a:-5
poh b:5
poli b3:-7
pols >#:-2 a6:-12
pomp >,:-6 a1:1
positief b3:-4
positive b3:-11
post a:8
potassium a3:-2
prescribe >OWN:6 a:7 b1:6
prescription b3:-2
previous b:6 b|:10
previously b:19 b6:2 b|:5
prikken a:-1 b3:-1
prima >.:-1 a:-6
prn >.:-3 a:-16
proberen a:7
problem b:-5 b3:-5
problemen a:-1 b:-1
problems >with:-4 a:-4 b:-2 b3:-4
profylaxe b:2
pt >):-1 a:8 a3:1 b:1 b+:7 b6:5
pts b:13
qds a:-8
quit >OWN:1 b1:1
r >/:-1
rang >::-6 b:-5
range >.:-4 a:-4 a6:-4
rash >was:-6 a:13 b3:5
rate a6:-3
reactie >op:-1 b:13
reaction a:4 b:16
reactions b:4
reacts b:3 b3:3
reageerde b:3
receive b:3
recently b:3
recept >niet:-6
rechallenge a:8
record a:4
red >man:1 a:6 b:10
reden a:1
redt a:-7
reduce b:-1
reduced a:-8 a3:-4
refused >OWN:5 a:8 b:1 b1:5 b3:1
refuses b:6
regularly a:-7
related a:-19
reliably >.:-8 a:-8
remains >on:-1
removed >from:3 a:15
remt a:-4 a1:-2
renal >transplant:-3 b6:-3
repeat a:-3 b:-2
replaced >OWN:2 >by:2 b1:2
reports b6:-1
requests b:-10 b3:-11
required a:7 a3:1
response >to:-1 b:-3 b3:-3
restart a:23
restarted a:-8
resume a:19
resumed >after:-4
return a:-1
review a:-1
risico >op:-14
risk a3:-4
roken a6:-10
rol b:2
rood a:6
roodheid a:-10
ruled a:1
running a:-1
rxd b:-1
s >/:1 a:-2 b:4 b+:2
sachet a:-9
said >no:1 a:5
same a6:6 b:7
says a6:-3 b6:-3
sc a:-4
schema a3:-2
school a+:-8
sees b:-5
sent >.:-6 b:6
september a3:1 a6:-1
serotoninesyndroom a:28
settled a:-6
severe a:5
she >has:-1 >is:-1 >keeps:-9 >takes:-1 a+:-1 a6:1 b:2 b6:2 b|:2
shock a:9 b3:2
sick >.:-14
side >effects:-2 b3:-2
since >DRUG:-4 >OWN:-1 >starting:-4 >stopping:12 >the:4 b:-5 b1:-1
sinds >#:-1 >de:5 >start:-16 a:6 b:-7
sindsdien b:-7
single >dose:4
sister b:13 b3:13
six a:-3
sjs a:9
slaapt >ze:-3 a1:-4 b3:-4
slaat b:-1
sleep b:-8
slikken b:-2
slikt >OWN:-1 b:-1 b1:-1
slikte b:6
sloeg a:2
so >far:-4 a6:4
social >::3 b:2
sodium >OWN:-4 b1:-4
somber a:-4
son a:-11 b:2 b3:7
sore >throat:-2 a:-4
spiegel a:-3 b:-4
spiraal a:-2 a1:-5
spray a:-10
spring a:8
spuit a:-3
staan a3:1
staat >,:-6 >op:-7 a:9 b:4
stabiel a:-6 b:-2 b3:-2
staken >.:-5 a:-9
start >::-1 >DRUG:-13 >OWN:5 >van:-2 a:7 a6:9 a|:-4 b:17 b1:5
started >OWN:-2 a:-4 a1:-8 b:-2 b1:-2
starten >met:10 a:31 b:18
starts >.:-4 a:11
stat a:-3 a3:-7
stay >on:-14
stays >on:-1 a:-13
steer >clear:7
stevens >-:9 a:7
still a:-3 b:-8
stomach >.:-2 a+:-1
stop >#:21 >OWN:-8 a:-4 a+:-4 b:-3 b1:-8
stopdatum a:14 a6:8
stopped >#:4 >.:-3 >::24 >in:-3 >smoking:-4 >the:-17 a:12 a+:-3 a1:5 a3:5 b:4 b6:3
stoppen >met:-6 a:-11 b3:-5
stopping b:-6
stopt b:-3
stopte b:2
sublinguaal a:-1
succes a:4
suf b:-2 b3:-2
suggest b3:-1
suits a:-7
supply >of:-2
swallowed b:11
swears >by:1
swelled b:5
swelling a:1 b:7
switch a:-3 b:-8 b|:8
syringe >driver:-6
t a6:6
tablet a:-1 a1:-1
tablets b:-3
tabletten >OWN:-2 b1:-2
tabs a:-2
take >OWN:1 b1:1
taken a:1
takes >DRUG:6 >it:-10 b:-7 b3:-3
taking >it:-5
tante b:20
taper b:-14
tapered a:-6
tds >.:-3 a:-5
te >bouwen:-5 >minderen:-1 >starten:1 >voegen:2 a1:-1 a6:-2 b:1 b6:2
teen a:-4
tegen >OWN:4 a3:-3 b1:4
telefonisch >consult:-2 b:-1 b6:-3
tendon a:4
ter b:2
terug a:11
tevoren a:-9
tevreden b:-4
than a:-8
thans a:4 b:-3
that b:2 b6:-7
the >OWN:-1 >blood:-3 >chance:-2 >fridge:-3 >patient:4 >previous:-2 >rash:-7 >same:1 >seizure:-3 >summer:8 >weight:-3 >wrong:-9 a1:-1 a|:-2 b:1 b+:4 b1:-1 b6:1 b|:-3
then >OWN:2 a3:-1 b1:2
therapeutic a:-2
there b:5 b+:6
this >admission:5 a:3 a+:4 a1:-7
three a6:-6
thuis b:-1
thuismedicatie b|:-7
thuiszorg a:-3
thursday a:15
tijd >.:-8 b:-1 b3:-4
tijdens >de:1 >opname:13 b:1
time a+:4
times a:-1 a6:-3
to >#:-7 >DRUG:3 >OWN:1 >begin:25 >come:-11 >commence:17 >finish:-17 >reduce:-2 >start:9 >stay:-3 >stop:-2 >take:3 >the:-6 >try:5 >work:-2 a:2 a6:2 a|:-3 b:2 b+:-1 b1:1
toch a:-6
today a6:-5
toddler b:3
toe >te:4 a3:-8
toevoegen a:4
told b+:2
tolerate >OWN:4 b1:4
tomorrow a:17 a6:1 b:8
tonight a:1
took >her:-2 b:6 b+:-3
tot >OWN:1 >en:-7 a:2 a1:1 b:2 b1:1
tox b:6 b|:5
toxicity a1:-1
transplant >#:-3
treated >with:1 b:4 b6:5 b|:4
treatment >with:2 b:2
tremor a:-5 a3:-8
triage b:-2
trials >of:12
tried >OWN:5 >and:9 >to:-3 a:14 b:8 b1:5 b|:7
trombosedienst >voor:-2
trouw a:-15
try b:7
tuesday a:9
turned >down:7 a:7 b:6
twee >weken:2 a:3
tweelingzus b:1 b6:1
tweemaal >daags:-2 a6:-5
twice a:-3
twin b:17
two a:1 b+:7 b3:-6 b6:1
u >OWN:-3 a6:-10 b1:-3
uit >de:4 a:4 a3:2 b:2
uitgeslopen a:12
uitgesloten a:8
uitgezet a:5
uitslag b3:2
unchanged a:-8
uncle b:6
undetectable a3:8
unhappy b:-2
units a:-5 a3:-1
unless a:-12
until a+:-5 a3:4
up >OWN:1 >with:-1 a:-1 a3:-1 b:4 b1:1 b3:-7
urine >drug:11
urineweginfectie b:-1
urticaria a:8 a6:3
use >of:3 a:4 a1:2 b:2 b3:3
used >.:7 b:8
uses a:4 b:-4
uur a:-1
vaak a:-2 a3:-2
vader b:20 b3:3 b6:4 b|:4
van >#:-2 >DRUG:-6 >haar:-1 >patient:6 >patiente:14 >twee:-5 a:9 b+:2 b3:2 b6:2
vanaf >,:-3 a:16 a6:7 b:24
vandaar a:3
vanochtend >niet:-9
vanwege a:12 a3:9 b:1
verboden a:3
verder a:-3
verdroeg a:2
verdwenen >.:-1
vergeet b:-8
vergeten a:-7
verhogen a:-3
verhoging >van:-2 b:-2 b3:-2
verhoogd a:-14
verlaagd a:-6
vermijden >.:4 a:9
verpleegkundige b:-10
vervallen >::7 a:13 b:11
vervangen >door:1 a:1
verwijderd a:1
vg b:10
via a:-4
view >of:-4
vocht a:-1 a3:-5
voegen a:2
volgende >week:5
volgens a1:-7
volgt a:10
voltooid a:9 a+:6
vomiting a:3
voor >OWN:2 >de:-1 >haar:-1 >het:-10 a:4 a+:2 a1:1 b1:2 b3:2
voorgeschiedenis b:6
voorgeschreven >,:3 >.:5
voorheen b:15
voorlopig a3:-5
voorschrijven a:16
voortgezet a:-3
vorig >jaar:11
vorige >maand:4 >week:8 a:6 b:5
vraagt >of:-8 b3:-5
vriend b:3
vriendin b:4
vroeger b:11
vroegere >medicatie:11
vrouw b:3 b3:3
w b:2 b3:10
waarvoor >OWN:-6 b1:-6
wachten a:-1
want >OWN:3 b1:3
wants b3:-13
was >#:-4 >.:-6 >added:-2 >brought:-1 >chosen:-10 >een:-10 >hier:-2 >resumed:-11 >started:-10 a:7 a6:3 b:5 b3:3
water a:-2
we >will:-9 a:6 b:4 b3:6
wean b:-14
weaned b3:2
wears >off:-7 a:-1
wednesday a:5
week >bellen:-1 >gestopt:-1 a3:-1 b:-1 b3:-4
weekends a:-16 a3:-3
weekly a:-9
weeks a6:-2 b+:-1
weer >begonnen:-2 a:-1
weg a:2
wegens a:9 a1:-2 a3:5
weigerde b:3
weigert b:7
wekelijks a:-2
weken >geleden:13
wel >.:-1 a:-1 a1:-1 a|:6
well >tolerated:-15 a:-4 b3:-1
went >in:-5
werd >gestart:-2 >ingesteld:-4 >niet:-1 a:3 b:4 b6:4
were >continued:-9 a:4 a3:4 a|:1 b3:4
werkt a:-10
weten a:10
wheeze a:8
whether b:-10
which a:3 b+:-2
while a:4
who b:1 b3:11
wife >,:4 a:-9 b+:4 b3:2 b6:-1
wifes b:2
wij a3:10 b:5
wijzigen a:-1 a3:-1
wijziging >van:-2 b3:-7
wil >er:-2 >ze:5 b:-5
will >start:2 >switch:-2 a:6 a6:14 b3:6 b6:4
wissel b:-3
wisselen a:-9
with >OWN:-1 >the:2 a:-2 a1:-3 b1:-1 b|:-4
withdrawn a:20
withheld a:4
within >#:-6 a6:-11 b:2
without a:-5 a|:1
wont b:6 b3:6
worden >gestart:7 >gestopt:-11 a3:-6 a6:-2 a|:-8
wordt >behandeld:-5 a:-2 a+:3 a1:-3
work a:-1
works a:-5
would >not:1 a:1 a1:6 a3:-5 b:1 b3:1
x a6:-1
xr >#:8
year >.:6 a:3
yes a:-9
yet >.:-12 a:-9
your b:-6
zak a:-13
zalf >op:-2
ze >het:-6 a:4
zegt a+:-9
zelf >niet:-1 a+:-7 a3:2 b:1 b3:1 b6:2
zet b:-6
zich >.:-7
zij >OWN:-2 >al:-5 >gebruikt:-5 >heeft:-2 >na:7 >nooit:-12 a+:-3 a3:-1 b+:-4 b1:-2 b3:3
zijn >OWN:-2 >gestopt:-15 >vrouw:2 a:4 a|:3 b:2 b1:-2 b3:3
zinvol a:1
zit a1:-2
zn >.:-2 a:-11
zo >nodig:-8 a+:4 b6:-2
zodra >de:4 a:3
zonder >.:7 >OWN:1 a6:2 a|:3 b1:1
zoon b:7 b6:1
zoontje b:2
zou b6:-2
zus b:21
– >last:-13 a:5 a1:3 a3:10
→ a1:5`;
