/** Written by `npm run weights`; do not edit by hand. How a line is read is told in weigh.ts. */
export const WEIGHTS = `OWN b:-6 >!:1 >(:3 >-:1 >.:1 >/:-1 >::2 >;:1 >?:15 >DRUG:-1 >added:-2 >afgebouwd:3 >afgeraden:2 >allergic:3 >allergie:5 >allergy:13 >alone:-6 >also:2 >any:2 >are:5 >as:-4 >at:1 >bevalt:-2 >blijft:-5 >both:1 >bronchospasme:1 >brought:1 >came:2 >can:-8 >changed:2 >continued:-4 >continues:-11 >contraindicated:7 >course:1 >creme:-3 >d:1 >day:-3 >dcd:5 >declined:4 >depot:-3 >discussed:1 >door:-8 >dose:-2 >drank:-2 >druppels:-2 >een:4 >en:3 >eruit:4 >evenmin:5 >for:-1 >gave:2 >gebruik:-4 >gebruikt:-2 >gegeven:-3 >gekregen:-6 >gel:-4 >gestart:-7 >gestopt:5 >goes:-1 >had:8 >he:4 >heeft:4 >helpt:-2 >hervat:-3 >hielp:-1 >in:1 >inhalator:-1 >injections:-1 >is:1 >kan:-6 >klaar:-3 >komt:-2 >kreeg:7 >laten:4 >level:-2 >loopt:-3 >mag:-3 >met:-1 >nee:13 >neemt:-3 >neg:11 >negatief:11 >negative:7 >neusspray:-3 >never:2 >next:6 >niet:3 >no:2 >noch:2 >nor:2 >not:4 >of:2 >off:5 >ointment:-4 >onder:-2 >only:-4 >ontstond:4 >oogdruppels:-2 >ophogen:-1 >or:3 >patch:-6 >pleister:-6 >po:-2 >pomp:1 >pos:-4 >positief:-1 >positive:-11 >rash:1 >reaction:2 >regularly:-3 >remt:-4 >replaced:2 >script:2 >she:2 >slaapt:-8 >spiraal:-9 >start:-1 >started:-13 >stop:1 >stopped:4 >swapped:1 >tablet:-3 >te:-2 >the:-2 >this:-6 >toevoegen:6 >tot:2 >until:1 >use:2 >vermijden:6 >vervangen:2 >via:-2 >volgens:-8 >voor:1 >was:1 >weaned:3 >wegens:-1 >wel:-4 >werkt:-1 >with:-5 >wordt:-3 >would:10 >xl:-1 >zalf:-1 >zetpil:-1 >zijn:1 >zit:-1 >–:2 >→:8
! a:3 a1:1
" >and:-3 a:7
# >%:-12 >):3 >,:3 >-:-10 >.:3 >::8 >;:1 >DRUG:5 >OWN:3 >a:-3 >and:-3 >d:-1 >dagen:-1 >dd:1 >dec:8 >e:2 >gestaakt:3 >hours:-9 >ie:-2 >jaar:-1 >kg:-5 >maal:-7 >mcg:-5 >mg:10 >microgram:-7 >ml:-5 >mnd:2 >november:8 >of:-8 >on:-3 >pm:-11 >times:-3 >to:-5 >units:-5 >uur:-6 >van:-2 >vervangen:-2 >x:-5 >–:-8 a+:3 a3:-2 a6:1 a|:-3 b:4 b+:1 b1:3 b6:-1 b|:-3
& a:2
' >s:-13 a+:5 a6:4 b:4 b+:4
( >+:-6 >OWN:-3 >after:-10 >es:-5 >niet:-3 >no:-8 >patient:-25 a1:3 a3:4 a|:1 b1:-3 b6:1 b|:1
) >#:-8 >,:-6 >::1 a:13 a+:-5 a3:8 b:4 b3:3 b6:1
+ >):-5 >,:12 >OWN:-1 a6:6 b1:-1
, >#:-1 >DRUG:-1 >accepteert:-1 >all:8 >and:2 >beide:5 >bloedverlies:-14 >but:6 >cannot:-1 >carries:-3 >completed:1 >controle:-3 >dad:1 >day:-7 >de:-1 >dus:3 >eerste:12 >first:3 >gebruikt:-6 >gestopt:7 >graag:-6 >has:-1 >he:-2 >herstart:4 >hervatten:1 >houdt:-2 >in:3 >is:8 >just:-4 >laatste:-9 >last:-8 >mother:4 >never:-3 >next:-34 >niet:1 >now:3 >patient:-20 >pt:-3 >recept:-4 >replaced:-9 >restart:1 >restarted:-13 >second:-1 >spiegel:-6 >start:11 >takes:-1 >te:6 >the:3 >then:1 >vader:1 >vanmiddag:-3 >volgende:-6 >voor:-3 >which:-1 >zij:7 a:2 a3:-1 a6:-1 a|:-2 b:-2 b6:1
- >OWN:-1 >allergie:-3 >compliant:-1 >no:5 >not:-1 >oedeem:3 >pancreatitis:-4 >start:-14 >stopped:6 a:8 a1:1 a3:4 a6:1 a|:1 b+:-1 b1:-1 b3:6 b6:3 b|:-2
. >,:-1 >coli:-6 >en:-4 >gegeven:-1 >is:3 >niet:1 >pylori:2 >start:4 a:-3 a+:4 a1:1 a6:3 b:2
/ >cd:14 >o:3 a:-1 a+:-3 a1:-1 b3:6
: >#:-9 >DRUG:-4 >OWN:-2 >bp:-6 >geen:2 >ja:-6 >myalgia:3 >na:2 >nee:1 >negatief:4 >never:-5 >no:-6 >none:8 >on:-22 >rash:1 >the:-2 >vader:3 a:4 a1:2 a3:6 a6:7 a|:3 b:3 b+:1 b1:-2 b6:2 b|:9
; a:4 a+:2 a1:1 a3:-1
= a:5
> a:7
? a:-8 a1:15 a3:-31
DRUG >#:5 >(:-1 >,:3 >-:-1 >.:-1 >/:-2 >::3 >after:4 >all:8 >and:4 >bij:-3 >blijft:9 >both:4 >continued:1 >dagelijks:1 >discontinued:-2 >en:6 >for:8 >from:-15 >gebruikt:14 >gestopt:-6 >is:-4 >last:2 >liquid:-4 >loopt:7 >met:-24 >niet:-5 >of:4 >on:-2 >onvoldoende:-3 >op:-2 >to:-9 >toegevoegd:-4 >verdraagt:3 >was:-8 >wel:4 >with:-17 >zijn:11 a+:-5 a1:-1 a3:-1 a6:-3 b+:-12 b6:-7 b|:-5
a >OWN:1 >day:-7 >dose:-3 >little:-2 >prescription:-2 >problem:-2 >single:2 a+:-3 a3:2 a6:-4 b:3 b1:1 b3:3
aan >.:-7 >DRUG:-2 >de:6 >u:-1 a:5 b:4 b6:3
aangeboden a:17
aangevraagd >.:-6 a:-1 a+:-2
aanvallen a:-12 a3:-6
abandoned a:13
ablatie >#:-8 a:-1 a3:-5
about >once:-1
accepteert a:-1 a3:-1
achter a:5
achterwege a:24
active a:-5
actueel b:-1
acute a:13
add >OWN:10 b:10 b1:10
added >.:-7 a1:-2 a|:-3
adding >OWN:5 b:5 b1:5
adhd a:8 a3:3 b:6 b3:6
admission >::6 a:6
adr b:8
adverse b:7
advice >.:-5 a:-1 b:-1
advies b:-8
advised a:7
adviseert b:-4
af >en:-1 >van:11 a:10 a3:4 a6:-4 b:5
afbouw >van:-1 b:-8 b3:-5
afbouwen a:-14
afdeling a:-2
afgebouwd >en:3 a:3 a1:3
afgehaald a:10
afgeleverd a:4
afgelopen a:6
afgemaakt >.:10 a:20 a6:2
afgeraden >.:3 a:16 a1:2
afgerond >.:4 a:27
afgesloten a:19
afgesproken a:8
afgewezen a:17 b:-4
afgezet a:-3 a6:-7
afgezien >van:3 a:11
afraid >of:-4
afspraak a:7
after >a:-8 >stopping:7 a:8 a3:-1 a6:6 b:4 b+:-5
again >,:5 >.:7 >in:-14 a:4
against >OWN:7 a:1 b:1 b+:-3 b1:7
age a:5
aged >#:4
agitation a:-5
ago a:27
agranulocytose a:8
aki a:9
al a:2 a3:2
alcohol a:-13
alert a:1 b:18
all >DRUG:3 >OWN:4 >in:-6 >over:2 b:8 b1:4
alleen >OWN:-9 >voor:-1 b:-5 b1:-9
allergic >.:5 >to:3 a:7 a1:3 b:16 b3:10 b6:-5
allergie >,:-6 >.:4 >::2 >OWN:1 a:15 a1:5 a6:-6 b:18 b1:1 b6:-2 b|:-1
allergieen b:8
allergies b:3 b3:13 b|:6
allergisch b:9 b3:14
allergy >,:-2 >to:7 a:8 a1:13 b:10
alone a1:-6
als >intolerantie:2 >kind:6 a:5 a+:-4 b:7
alsnog a:-3
also a1:2 b:9 b6:1
altijd a:-1
an >.:-9 >DRUG:-13 >hour:2 >option:1 a+:2 b:1 b3:-2
anafylaxie >#:1 a:16 a3:1 b:2 b3:14
anaphylaxis a:15 b:12 b3:10
and >failed:2 >given:-2 >gives:-4 >his:1 >no:-1 >started:-9 >takes:-6 a:2 a6:-1 a|:-2 b:4
ander a3:-2
andere b:5
angio >-:10 a:1
angioedema a:16 a3:2 b:1 b3:12
another a:-1
anxiety a:-1 a3:-8
any >OWN:11 a:1 a1:2 b1:11
apart >from:-1
apotheek >::-2 a:4 a6:2
approved a:4
april a+:-2
are >back:8 a:5 a1:5 b:6
as >a:17 >an:3 >before:-12 >intolerance:4 >long:-1 >needed:-6 >of:6 >prescribed:-5 >well:13 a1:-4 a3:-3 b|:-5
asked >about:2 b:3
asleep a:-5
asthma >.:1 >attack:3 a3:-1 b:-7
astma a:1
at >bedtime:-8 >first:-13 >night:-5 >target:-3 >the:6 >weekends:-1 a:2 a1:1 a6:-3 a|:-1 b:5 b6:3 b|:-5
attack a:3
attacks a:-2
aug a:6
august a:10
aunt b:19
auto >-:-3 a:-8
avoid >.:6 >OWN:18 b:1 b1:18 b3:8
avoided >.:1 a:26 a3:4
awaiting b:13
away >,:-1
baby b:6
back a:6 a3:-2
badly b:1 b3:1
bag >.:-2
bang b:-8 b6:-11
bd >,:-1 >.:-5 a:-16 a+:1 a6:-7
be >added:2 >allergic:-6 >commenced:21 >given:15 >introduced:12 >prescribed:2 >restarted:14 >started:36 >stopped:-49 >taken:-4 >used:7 >without:-14 a:1 a3:-2 a6:8 b:1 b3:4
became b6:-1
because >she:-3 a:3 a6:10 b:-1 b+:-5 b|:-8
bed >.:-4 a6:-11
bedtime a:-8
bee b:-4 b6:-1
beeindigd >::8 a:34 a3:3 b:1
been >given:13 >prescribed:6 >stopped:-23 >taking:-3 >tried:3 >using:-7 >well:-15 a:14 a+:-3 a3:7 b:3 b3:2
before >the:2 a:2 b3:1
began b:-15
begin >OWN:6 a:9 b:13 b1:6
beginnen >.:7 >met:2 a:26 a+:1 b:17 b3:14
begins a:11
begint a:28 a6:5 b:19 b3:16
begonnen a6:-1
begun >.:1
behandeld >met:4 a:6 b:6 b6:6
behandeling >met:6 b:7 b3:8
beide >ouders:2 a|:1 b:11 b3:2
beiden b:6
bekend >met:2 a6:-2 b:6
bekende b:5
beleid b:4
bellen >hoe:-2 b:-2 b6:-2
belongs >to:6 a:6
belt b:-11 b3:-2
benefit >.:12 a:3
benen a:-1
bepaald >.:-4 a:-4
beside >DRUG:-2 a:-3 b:-9
besproken >::-2
better a:-1 b:-3
bevalt a:-7 a1:-2
bevestigd a:6
bezwaar >tegen:-4 b:-3 b3:-1
bid a:-17 a3:-3
bij >.:5 >DRUG:1 >aanval:-1 >allergie:-8 >de:-4 >gebruik:-19 >haar:3 >inleiding:10 >koorts:-8 >screening:-1 >start:-6 >zich:-5 a:3 a3:-1 a6:1 b:1 b+:6 b3:-3 b|:-2
bijna a:-3
bijwerkingen >van:-17 a:-7
binned a:6
binnen a:1
blaasontsteking b:-1
blaren a:15 a3:2
bled >on:-9
bleed >.:2 a:15
bleeding >.:-4 >stopped:-8 a:-8 b:-6 b3:-3
bleek a:8 b:5
blijft >.:-1 >op:-5 a:-3 a+:7 a1:-5 b:-11
blijven >gebruiken:-3
blistering a:5
block a+:-1
bloedafname a:-2
bloeddruk b:-10 b6:-1
bloeding >gehad:-2 >onder:9 a:-1 a6:-2 b:-4
blood b:-1
bloods a:-16 a3:-12
booked >for:2 a:14
both >in:-6 >parents:1 a1:1 a|:6 b:6 b+:-1 b3:17 b6:6
bother a:-14
bouwen >.:-4 a:-9
box a:5 b6:-4
braken a:14
brand a:-2
breakfast a:-2
breast >ca:2 b:6 b6:1
breastfeeding b:-7
breathless b:-5 b3:-9
brengt b6:-4
bridge b:-5
brief a:2
brings >in:-7 b:-18
broer a:3 b:37 b3:-1 b6:1
broertje b:21
bronchospasm a:13 a3:3 b:6 b3:2
bronchospasme a:24 a1:1
brother b:26 b3:13 b6:11
brothers b:9
brought >in:-8 a1:1 b:8
bruising >,:-5 a:-2
buiten b:-2
but >is:-9 a:-10 a3:9 a6:-1 b:-12
buurman b:8 b6:1
by >#:-3 >OWN:-1 >itself:-9 >mistake:7 a:2 a3:5 b1:-1 b6:3 b|:4
c >.:1 a:5 a6:3 b:-11 b3:-5
call b6:-4
called b:-2
calls >::-2 b:-2
calmer >on:-7 b:-2 b3:-7
came a:1 a1:2 b:7 b6:1
can >be:-4 a:-3 a1:-8
cannot >take:4 a6:-1 b3:1
caps a:-9
capsules a:-5
cardiology a:3
cardioloog a:2 a3:5
care b:3
carer b:5
carried >on:-5 a:-9
carries >OWN:-4 >on:-8 b:-1 b1:-4
carry >on:-5 a:-6
caused a:17 b:-6 b+:-4
cave >OWN:4 b:17 b1:4
cd a:8
ceased >::5 a:36 a6:1 b:13 b|:3
change a:-17 b:-18 b3:-1 b|:3
changed a:-7 a1:2 a3:-4 b3:-3
chart >::-6 a:-5
charted a:5
child a:8
choose >another:-8
ci a:2 b:2
ck a6:5
ckd a:6 a3:4
clear >of:12 a:-3 b3:6
cleared b3:-3
client b:5
clinic a:-3 a6:2 b|:2
coli b:-1 b3:-1
collected a3:7
collecting >OWN:-3 b:-3 b1:-3
collects b:-15 b3:-8
collega b:2 b3:4
combineren a:5
come >off:-5 b3:-5
coming b:-8
commence >OWN:4 a:10 b:18 b1:4
commenced a:2
complete a:10
completed >#:-11 >.:2 >OWN:5 a:32 a+:6 b:14 b1:5 b3:9 b|:1
compliant b:-18
confirmed a:-3
confirms >OWN:-5 b1:-5
consider >OWN:2 b1:2
considered a:6
constipation a3:-8
cont b:-2
contact >dermatitis:5 b:1 b3:2 b|:3
contactallergie a:13 b:12 b3:3
contacteczeem a:4
continue >.:-11 >OWN:-8 a:-20 a6:-7 b:-10 b1:-8
continued a:-12 a1:-4
continueren a:-17
continues >OWN:-8 a:-9 a1:-11 a|:1 b1:-8
contraindicated a:13 a1:7
contraindication >to:-9
contrast a:4
controle a:-7 a6:-4 b:-5
controlled >on:-5 b:-2 b3:-2
copd >gold:-2 b:-5 b+:-6
cough a:1
could >be:2 a:5 b6:3
course a:8 a1:1 a6:8 b:4
cousin b:28
cream a:-8
creme a:-7 a1:-3
crisis a:3
crossed >off:1
current >::-2 b:-10 b3:-1 b|:-3
cycle >#:-3 a3:-2 b:-1
cyp >#:-28
d >#:-13 >/:7 a:2 a1:1 b+:-5
daags a:-7
daar a:6
daarmee a6:-6
daarna a+:9
daarom a:12
dad b:25 b6:4
dads b:10
dag >#:-5 >.:-4 >voor:5 a:-3 b6:-6
dagelijks >.:-11 a:-14
dagen >.:-4 >tevoren:-2 >wachten:-1 a6:4
daily >.:-7 a:-19 a3:1
dan a:-9 a3:-4 b3:11
dat >hij:-9 >niet:-6 a:2 a3:-1 a6:2 b:1 b+:10 b6:2
date a:-4 a+:-1 b:8 b3:5
daughter >::-5 >reports:-4 >takes:8 b:4
daughters b:10
day >#:-2 >,:-4 >before:2 a:-6 a1:-3 a3:3 a6:-1 b:-1
days a:-2 a+:-2
dcd a:5 a1:5
dd >):-8 >,:-2 >.:-5 >en:-6 >gestopt:10 >start:2 >voor:-1 a:-4 a3:-16 a6:-9 a|:-1 b:5 b3:-1
de >OWN:-5 >afdeling:-8 >bloeddruk:-2 >jeuk:-1 >jicht:-1 >koorts:-3 >kuur:1 >meegebrachte:-5 >mond:-4 >pijn:-9 >poh:-1 >start:-12 >tabletten:-8 >thuiszorg:-2 >tong:-5 >zomer:6 >zwangerschap:4 a+:1 a3:-2 a|:-2 b:3 b+:1 b1:-5 b3:-4
debated b:-1
dec >#:-9 a:5 b:5
december >.:-3 >::10 >OWN:6 >krijgt:-8 >te:-6 a:15 a+:6 a3:-5 a6:4 b:13 b1:6 b3:11
decided >against:10 a:1
declined >OWN:10 a:14 a1:4 b:4 b1:10 b3:2 b|:5
declines >OWN:5 b:12 b1:5
definitief a:10
deleted a:6
dementia b:4
denied >.:8 a:1 a3:2 b:4
denies >DRUG:6 >OWN:15 >missing:-1 a:-2 b:7 b+:-2 b1:15 b3:8 b|:13
depot >OWN:-3 a1:-3 b:-9 b1:-3
deprescribed >::3 >at:12 a:13 b:4 b6:2
depression >has:-4 b6:-1
dermatoloog b:3
despite >OWN:-1 b:-6 b1:-1
destijds a:7 b:15 b3:1
developed b:18
deze a+:-8 a3:4
dezelfde b:1
dh >::-8
dhr a:5 b+:10 b3:-1
dhx >::-4
diabetes b:-1 b6:-5
diarree a6:-1
dicht a:12
did >well:6 a:2 a+:-4 b:4 b6:1
die >OWN:2 >is:-1 >zij:-3 a+:-1 b:5 b1:2
died >,:-8
dinsdag a:9 b:6
direct >weer:-8
discharge a:1
discontinued >.:1 >::9 >OWN:2 a:46 a3:1 a6:2 b:17 b1:2 b3:10 b|:30
discussed >with:-8 a1:1 a3:-1 b:-4 b+:-5
dit a:3 a+:1 a6:4
dizzy b:-4
do >not:-1 a+:2 b:-9 b+:-8
dochter >belt:-10 >van:1 b:8 b+:-2
does >not:1 >the:-2 a:-1 a+:2
doesnt b:7 b3:2
doet a:-13
donderdag a:5
done a:8 b:5 b3:3
door >.:-13 >::-1 >DRUG:2 >de:2 >t:-4 a:4 a1:-8 a|:2 b:2
doorgaan >.:-4 a:-15
dose >.:-1 a:-7 a1:-2 b:-5 b3:-2
dosering a:-4 b:-4
doses a:-4
dosette >box:-2 b+:-1
dosis a:-12 a3:-3 b:-3
dossier a:3
down >,:-4 >after:-1 >to:-1 b:-4 b3:-1
draagt >een:-1
drank a:-2 a1:-2
dress a:26 a3:1
drie b:-5
driving a:-10
drogist >.:-6
dropped a:12
drops a:-2 a3:-3
drowsy a:-3
drug >screen:8 a6:-4
druppels a:-5 a1:-2
dry a:-2
due a:-4 a+:-14
durft a:-7
during >stay:1 b:7 b|:1
dus >niet:1 a:1 b:1
dyspnoea >):-3
dystonie a:7
e >.:-1 a3:-14 b:-2
each a:-10
earlier b:2
ecg a:5 a+:1 b:-1 b6:-2
echtgenoot >en:-4 a:14 b:19
echtgenote >gebruikt:1 >heeft:-1 b:11
ed >.:3
een >DRUG:-16 >ander:-12 >andere:-3 >bloeding:-6 >keer:-9 >week:-5 a:2 a1:4 a3:-2 a|:-2 b3:5 b6:10 b|:-1
eenmalig >.:-5 >OWN:1 b:4 b1:1
eerder >geprobeerd:3 a:12 a3:1 b:20 b3:2 b|:8
eerdere >behandelingen:2 >medicatie:1 b:21 b3:9 b|:7
eerst a:6
eerste >dosis:3 >gift:6 a:5 a6:7 b:17
effect >.:8 a3:4 a6:3 b:-13
effects b:-7
egfr >#:13 >.:-20
eh a:-2 a3:-8
eigen b:2
einddatum >#:12 a:17 a3:2
einde a:5
either >.:1
elke >#:-1 a:-8 a6:-5
else a3:-2
empty >stomach:-4 a:-5 a6:-1
en >DRUG:-2 >de:-10 >een:-2 >gaat:-1 >gebruikt:-7 >haar:-5 >is:6 >met:-7 >spuit:-1 >toe:-4 a:3 a1:3 a6:-1 b:4 b3:1
end a:7
ended >#:8 a:28 a+:3 a|:1
enough a:-4 a3:-1
epilepsie >en:3
epilepsy b:1
er >niet:-2 >nog:-2 a:5 a+:-8 a6:3 b:3 b3:1
eradication >with:2
eraf a:15 a3:10
erbij a6:17 b:7
ernstig a:7
ernstige a:11
eruit a:17 a1:4
es >):-5
eveneens b:15
evening a:4
evenmin >.:6 a:6 a1:5 b:2
ever b:8 b3:8
every >time:5 a:-15 a3:-1
evidence >of:-5 b3:-4
ex b:18
exantheem a:27 b:2
except >OWN:-1 b:-1 b1:-1
explained a:1
eye >drops:-7
eyes a:-3 a6:-2
fa >::4 b:1
facial a:1
failed b:7 b3:6 b|:4
falls >,:-1
fam >::3 b:7
familie >::13
familieanamnese >::5 b:9 b+:1
family a:3 b:9 b+:5 b3:3
far a:-7
father b:24 b3:4 b|:11
fathers b:4
fell a:9
felt a:3
fh >::3 b:14 b+:3 b|:2
fhx >::1 b:9 b6:1
file a:2
finds >OWN:-1 b:-3 b1:-1
fine >with:-2 a:-10 a|:3
finish a:-8
finished >#:4 >.:8 >OWN:3 a:21 a6:10 b:14 b1:3 b3:3
first >,:-8 >OWN:4 >dose:21 a:10 a+:2 a3:-4 a6:5 b:3 b+:-5 b1:4
five >days:2
flatmate b:14 b3:11
flatmates >OWN:3 b:13 b1:3
fluids a:-3 a3:-2
flushes a:-6
follow a:4 a6:4
following b:11
food a:-7
for >OWN:1 >good:5 >him:5 >tb:5 >the:-1 a:2 a1:-1 a3:3 a6:2 b:2 b+:-6 b1:1 b6:1 b|:4
forgets b:-13
formerly b:15 b3:4
found >in:9 a:9
four a:-2 a3:-1
from >#:11 >DRUG:-7 >clinic:-4 >monday:25 >the:-4 >tomorrow:5 a:6 a6:5 b:3 b+:4 b3:5 b6:-6
g >#:1 a:-13 a|:2 b:2
gaan b:2
gaat >door:-6 a+:1 a6:-2
gaf >de:-3 a:12 a3:5 b6:3
galbulten a:13 b:7 b3:1
gap a:-3
gave >OWN:-2 a:3 a1:2 b1:-2
gaven a3:1
gebleken a:1
geblokkeerd a:7
gebruik >van:14 >volgens:6 a1:-4 a6:8 b6:2
gebruiken >OWN:2 b:2 b1:2
gebruikt >bij:-10 >geen:8 >zelf:8 a:4 a+:3 a1:-2 a6:2 b:-10 b+:-2
gebruikte a:6 b:16
gecontinueerd >.:-1 a:-10
gecontra a:4
gedaald a:-12
geeft a:-5 b:-13
geeindigd a:19
geen >.:18 >DRUG:-1 >OWN:30 >behoefte:13 >bezwaar:-11 >contra:-1 >gebruik:18 >indicatie:9 >uitslag:-7 a:-6 a+:3 b:-3 b+:-4 b1:30 b3:7 b6:-7 b|:1
gegeven a1:-3
gehaald >.:3 >::4 >en:-6 a:2 a6:10 b:2 b3:2
gehad >,:4 >.:7 >na:-8 a:1 a+:1 a3:3
gehalveerd a:-7
gehandhaafd a:-6
geheel a:4
geindiceerd >.:1 a:8
gekomen a:1
gekozen b:-8 b3:-5
gekregen >.:13 >en:-9 a1:-6
gel a1:-4
gelaten a:9
geleden a:10 b:10
genoeg a:-4 a3:-2
gepauzeerd a:16
gepland a:9
geprobeerd >::2 a:21
geregistreerd a:3
gesaneerd >::6 b6:5
geslikt a:7
gestaakt >#:10 >.:-6 >::30 a:26 a3:12 a6:-4 b6:2
gestart >;:-6 a:2 a+:1 a1:-7 a3:-3 a6:2 a|:-5 b:-8
gestopt >#:17 >.:-2 >::28 >?:-7 >OWN:6 >en:-6 >met:1 >na:-12 >worden:-18 a:23 a1:5 a3:7 b:6 b1:6 b|:2
get b:14
geven >.:1 a:18
gevoelig >voor:-2 b:-3 b3:-2
geweest a6:-1 b:6
geweigerd a:7 a3:9
gewijzigd >::-2 a:-4
gewoon a:-2
gezet >.:6 a:1 a+:2
gezien >.:-13 a:10 b:4 b6:1
gezwollen a:2
gift a:4
gisteren >.:-2 a:1 a3:1 b:-6 b3:-10
give >OWN:2 b1:2
given >(:-3 >.:-1 >this:-4 >up:16 a:-4 b:-5 b6:-1
gives b:-5 b3:-3
giving b:-2
go b:2 b3:9
goed >verdragen:-1 a:-12 a+:1 a3:-6
goes a:-4 a1:-1
going >out:-4 a:-3
gone a:6
good a6:-8
got b:8
gp a3:5 a6:-3 b6:1
graag a:-8 a6:-2 b:-7
grandfather b:14
grandmother b:22
grootmoeder b:17
h a:-1 a+:-3 b+:1
haalde b:-2
haalt b:-17
haar >.:-2 >OWN:-4 >echtgenoot:-3 >tweelingzus:1 >zus:-14 a:9 a6:1 b:3 b+:2 b1:-4
had >problems:-2 a:6 a+:-12 a1:8 a|:-3 b:4 b+:-4 b3:7 b6:5
hair b:-1 b3:-3
half a:-2 a+:-4
halved a:-5
hartfalenpoli >::-4 b:-3 b3:-3
has >had:-11 >not:-6 >taken:-3 >used:-5 a:-3 b:1 b3:2 b6:2 b|:1
have >OWN:7 >stopped:-1 b:2 b1:7
having a|:-5 b:1 b6:-1 b|:-2
he >asked:-2 >declined:-2 >does:-4 >feels:-4 >has:2 >stopped:2 >takes:-3 >took:4 >uses:-1 >was:5 a1:4 a6:1 b:-1 b6:5
headache a6:-2
headaches a:-7 a3:-3
hebben a:8 b:3 b3:6
heeft >het:2 >na:-1 >ze:4 a:1 a1:4 a|:1 b:5 b+:-4 b3:3 b6:1
held >::4 a:1 b:5
hele >lijf:3 b:8
help >.:-1 a:-3 a3:-9
helping a:-7 a3:-2
helps >.:-1 a:-17
helpt a:-26 a1:-2
hem b:1
hepatitis a:8
her >OWN:-6 >a:-3 >daughter:5 >drowsy:-9 >own:7 >previous:-5 >rash:-10 >to:-12 a:7 a6:5 a|:-2 b:4 b+:1 b1:-6
herhaalrecept >OWN:-1 b:-7 b1:-1
herhaling a:3 b:-8
herself >is:-9 b3:7
herstarten a:4
hervat a:-1 a+:8 a1:-3 a3:-6
hervatten a:23
het >begin:-3 >gaat:-3 >is:-2 >staken:3 >verleden:19 >weekend:-4 a3:-3 a|:-9 b6:2 b|:-1
heteroanamnese b:-5 b6:-10
hetzelfde b:4 b3:1
hielp a1:-1 a3:6
hier a:3 b:-7 b6:-6
hij >OWN:-1 >in:-2 >niets:5 >wil:-1 >zijn:-9 a:-1 b1:-1 b3:-2 b6:2
him >his:-3 >off:-4 a6:8 b:1
himself a:2 b3:3
his >OWN:-7 >own:-1 >wife:8 a:7 b:4 b1:-7 b3:2
history >::4 b:2
hit a:8
hives >.:1 a:22 a3:3 b:12 b6:2
hoe b6:-1
hoeft >niet:-2
hoest b:-6
hold a:16 a3:1 b:19
holds a:-6
home >on:-4 b:-3
hond b:2 b3:2
hospital >::3 >on:-8 b6:1
houden a:-8 b:-3 b3:-9
houdt a:-3
hour >of:3
hours a6:-9
house b:1
household b:7
hr a:-9 a3:-1
huidig b:-6 b3:-1
huidige b:-9
huiduitslag a:8 b:2
huis >met:-1 a6:-6
huisarts a+:1
huisgenoot b:6
huisgenoten b:2
husband >,:3 >collects:-3 >died:-6 >takes:4 b:5 b3:11
husbands >OWN:3 a:10 b1:3
hx b:8
hypersensitivity >to:6 a:4 b:2 b3:2
hypos a:-3 a3:-4
i >note:-1 >would:1 b:4 b6:2
idem a:2
ie a3:-1
iedere a:-5
if a:-5 b:-7 b6:-9
ik >heb:-5 a:5 a3:7
im a:-10
in >#:4 >OWN:-4 >a:-2 >bed:-2 >blister:-2 >de:-2 >eigen:-7 >het:1 >huis:-3 >july:7 >may:-1 >the:1 >use:-10 >view:-1 a:4 a1:1 a6:2 b:2 b+:1 b1:-4 b3:2 b|:1
inactive >::19 a:5
increase a:-8
increased a:-24
indicated a:7 a3:1
indicatie >.:3 a:1
indication >for:2
indiceerd >.:5 a:4
indien >geen:-1 b:-10
induction a:5
ingang >van:1 a:5 a6:3 b:3
ingangsdatum >#:28 a:21
ingenomen >.:-2
ingesteld b:-1 b3:-1
ingezet a:6
ingreep >.:-3 >op:-5 a:7
inhalatie a:-7
inhalator a:-9 a1:-1
inhaler a:-13
inhibits a:-10
injections >.:-5 a:-1 a1:-1
injector a:-8
injects a:-11
inleiding a:4
inmiddels a:4
inname >van:2
inneemt >.:-2 a:-4
innemen >.:-3 a:-11
inr a:-16 b:-7 b3:-1
instead a:-8 b3:9 b6:-6
interactie b:-5 b3:-4
interaction b:-4 b3:-4
into >OWN:3 b1:3
intolerance >::5 a:17 b:11
intolerant >of:3 >to:5 a:2 b:18 b3:3 b|:11
intolerantie >OWN:2 a:17 b:10 b1:2
intoxicatie a:-1
introduce >OWN:3 b:3 b1:3
is >,:-1 >DRUG:-6 >an:-1 >beeindigd:-14 >being:-13 >bij:5 >calmer:-2 >coming:-6 >door:4 >gestopt:-3 >goed:-1 >hij:-1 >in:6 >niet:-2 >nu:-5 >on:4 >treated:-3 >van:4 >weer:-8 >ze:5 >zij:-3 a:-1 a1:1 a6:-3 b:1 b+:-4 b|:3
it >.:5 a+:2 a3:-5 a6:-1 a|:-4 b:5
itching a:7
items >::9
its >course:2 a6:-3
itself a:-13
iv >.:-2 a|:-4 b:1 b6:1
ivm >.:4 >OWN:-2 a:13 b1:-2
ja a:-21 b3:-1
jaar >,:-2 >na:-4 a+:-2
januari a:6
january a:14 a|:-13
jaundice a:7
jeuk a:4 b3:10 b6:-8
jicht b3:-4
johnson a:1
june >but:7 a:9 a6:2
juni a:4
just a:-4
kamer >#:3
kan >OWN:-1 a:-7 a1:-6 b:-2 b1:-1
kans >op:-4
keelpijn a:-7
keen >on:5 b:2 b3:10
keeps b:-5 b3:-4
kept a:-1
kg a:-13
kies b:-11 b6:-1
klaar >.:1 >;:-1 >bij:-2 a:4 a+:7 a1:-3
klachten a:-4 b:-6 b3:-6
kleinzoon b:2 b6:1
known b:3 b3:6
komen >.:-2
komende b:6
komt >hij:-3 a1:-2 b:9
kon >niet:-1 a:2
koorts >weg:-9 a:-4
kort b:1
kreeg >OWN:-2 >op:-1 a1:7 b:1 b1:-2 b3:2 b6:12 b|:1
krijgt >OWN:-1 a:1 b1:-1 b3:4 b6:-2
kuren b:1
kuur >OWN:1 >voltooid:2 a:18 a+:1 b:8 b1:1
kwijt >,:-2 a:-3
l a:-4
laatste >dosis:2 a:4 b:-5
langzaam a:-3
last >month:1 >taken:-4 >used:-12 >van:-14 a:10 b:1
late a:-5
laten a1:4
later >OWN:2 a:3 b1:2
lays >out:-3
ldl b:-2
led >to:4 a:5
left a6:-2 b:3
legt b:-8
less a:-6
let b3:8 b6:-7
leukos a:-3
level a:-14 a1:-2 b:-4
levels >.:-11
liever >niet:7 a:5
life >.:-2 a:-1 a3:-1
lifelong a:-1
ligt >nog:5
lijst a:2
like a:9
lip b:1
lips b:5
liquid a:-3
list b3:-5 b6:5 b|:7
listed >as:1 a:12
little a:-2
loading a:4
long >as:-1
longembolie a:-5 a3:-5
longer >makes:-19 >takes:3 a:5
longreactie a:3
loopt a:-24 a+:7 a1:-3 a3:-7 a|:4 b:-6
loose >stools:-1
lopen a+:-6
low a6:-6
lowers a:-1
lukt >niet:-7 a:-11
m a:3
ma b:2
maakte a:1
maal >zo:-5
maaltijd a:-3
maand >OWN:1 a6:-2 b1:1 b3:5 b6:-15
maandag >.:6 a3:-3 b:12 b3:1
maanden a:-6 a+:-1 b:6
maar >door:-5 >is:-17 a+:-5 a3:1
maart a:3
made >her:-8 a:7
mag >niet:-12 a1:-3
makes >her:-5 a3:-8
malignant b:2 b3:1
man a:9 b:2 b6:1
mane a:-12
mantelzorger b:-1 b3:-1
march a+:-2 a3:3 a6:3
maternal b:10
may >and:-1 a:-4 a6:-5 a|:-1 b:-6
mcg a:-8 a3:-3
me a:3
meals a:-10
med >::-5 b:-4 b3:-6
medicatie >::-5 >bij:-4 >volgens:-3 b:-8 b3:-4 b|:-4
medication b:-10 b|:-1
medications b:-12 b6:-2
meds >::-10 b:-1 b3:-3
meegebrachte b:-3
meegegeven a:-3
meer >.:5 >in:3 >nodig:9 a:5 a3:-1 a|:-6 b:-4
mei a3:2
memory >clinic:1
meneer b:3
merk a:-1
merkt b:-4 b6:-10
met >DRUG:-2 >copd:-1 >de:2 >een:-1 >epilepsie:2 >ingang:1 a:-2 a+:6 a1:-1 a3:-1 b3:1 b6:1
mevrouw >gebruikt:-5 a3:2 b3:-3
mg >#:2 >,:-3 >.:-6 >::1 >;:7 >OWN:-7 >a:-10 >bd:5 >daags:1 >daily:5 >dd:6 >gestopt:9 >in:-3 >nocte:1 >od:2 >om:-3 >once:4 >qam:-4 >qd:-1 >qhs:-4 >sc:2 >tid:-1 a:-18 a+:-3 a3:-6 a6:-9 b:-5 b+:4 b1:-7 b3:-4 b6:-2
micrograms a:-8 a3:-8
might b:-4
mijden a:1
minderen >.:-3
missed a:-14 a3:-5 b:-29 b3:-10
misselijkheid b:-5 b3:-4
misses b:-9
missing b:-6
ml a:-8
moeder >(:-6 >.:-5 >OWN:2 >belt:-3 >van:-5 b:17 b+:1 b1:2 b|:8
mom b:20 b3:7
mond >na:-2 b3:-4
monday >.:18 a:1
month a3:6 b6:-7
monthly a:-8
months b:4
mood b:-3
more a3:2 a6:-6 b:-3
morgen >over:5 a:17 b:21 b3:9
morning >and:-3 >as:-1 a:-11 a+:2 a3:-5
mother >and:-5 >had:3 >of:-8 >takes:11 b:18 b3:1 b|:3
mothers >OWN:7 b1:7
much a:-1
mum >collecting:-3 >on:9 b:17
must a:-6 a6:-4
mw >weigert:3 a:6 b:6 b3:-4
my b:1
myalgia >with:4
n a:14
na >OWN:1 >de:7 >een:-1 >het:-1 >ontslag:10 >staken:6 >start:-39 >twee:7 a:9 a+:5 b:8 b+:-5 b1:1 b3:1
naar >#:-8 >DRUG:3 a:-1 a3:-2
naast >OWN:-2 a:2 b:-11 b1:-2
nacht a:-17 a6:-1 b:5
nachtkastje a:-1
nadat a:-16 a3:-15
naive a:1
nam b:-2 b3:-7
nausea b:-3
nebs a:-4
nee a:14 a1:13 a3:4
need b:3
needed >OWN:7 >for:-12 a:3 a3:2 b1:7
needs >OWN:-4 a:-6 a6:-1 b1:-4
neef b:15
neefje b:5
neemt >hij:-3 a:-2 a+:1 a1:-3 a6:-5 b:-20
neg >for:14 a:9 a1:11 b:10
negatief >.:8 a1:11 b:3 b3:2 b6:9
negative >for:10 a1:7 b:5 b3:1 b6:1
neighbour b:3 b3:1
neither b:11 b3:1
nemen a3:6
nephew b:9
neusspray a:-5 a1:-3
never >again:5 >been:10 >misses:-8 >started:23 >stopped:-26 >taken:5 >used:4 >without:-5 a:8 a1:2 b:4 b3:16
new >script:-2 a:-2
next >OWN:-5 >of:8 >week:8 a:12 a1:6 a3:-10 b1:-5 b3:17 b6:4
nicht b:13
nierfunctie a:8
niet >(:9 >,:8 >-:10 >.:10 >aan:5 >aantoonbaar:8 >af:-22 >afgeleverd:1 >alleen:-9 >als:-6 >begonnen:18 >bepaald:-3 >combineren:4 >gebruiken:1 >gebruikt:17 >gegeven:16 >geindiceerd:10 >genoeg:-2 >gestaakt:-21 >gestart:24 >gestopt:-53 >gewijzigd:-3 >gezien:-3 >herhalen:10 >in:2 >ivm:1 >kwijt:-1 >meegegeven:18 >meer:3 >met:-5 >nodig:6 >op:-2 >opnieuw:11 >slapen:-1 >te:-3 >tegen:8 >toegediend:13 >van:-2 >verdragen:12 >voor:6 >voorgeschreven:18 >zinvol:3 >zonder:-12 a:5 a+:-5 a1:3 a3:3 a6:1 a|:-4 b6:-2
niets a:7 b:1 b6:4
nieuw >::-4 >recept:-5 b3:-2
night >.:-3 a:-19 b3:-7
nightly a:-4
nil >.:14 >OWN:2 >of:-3 b:6 b1:2
no >.:21 >DRUG:1 >OWN:27 >change:-7 >changes:-5 >dyspnoea:-1 >evidence:-3 >longer:17 >objection:-6 >rash:-18 >reaction:-7 a+:-4 a1:2 a3:-5 a6:-6 a|:-2 b:-2 b+:-10 b1:27 b3:14 b6:-4 b|:5
noch >DRUG:8 >OWN:4 a:2 a1:2 b:7 b1:4
nocte >.:-2 a:-12 a6:-3 a|:-6
nodig >geweest:3 a3:2 a6:-5
nog >#:-8 >DRUG:1 >altijd:-11 >nooit:3 >tot:-2 a:-5 a+:2 b:-5
non >-:-8 b+:-2
none >.:2 a:8
nooit >OWN:14 >een:-16 >gestart:5 >problemen:-10 a:15 b:6 b1:14 b3:13 b|:3
nor a:2 a1:2
not >DRUG:-4 >OWN:6 >a:5 >been:-6 >changed:-9 >continued:23 >crush:-1 >currently:2 >due:-6 >for:3 >from:-15 >give:13 >given:20 >indicated:4 >issued:15 >missed:-3 >on:9 >prescribe:7 >prescribed:21 >required:1 >started:23 >stop:-3 >stopped:-50 >suitable:1 >supplied:7 >taking:14 >thought:-4 >to:-5 >tolerated:8 >use:3 >used:6 >wanted:1 >with:-6 >yet:10 a:5 a+:4 a1:4 a6:-2 a|:-1 b1:6 b3:14 b|:6
nothing b3:-6
now >.:-2 >::-3 >DRUG:4 >OWN:-6 a3:6 a|:5 b:-9 b1:-6
nu >DRUG:24 >OWN:-5 >over:-7 a:-5 a+:3 a6:-5 b:-10 b1:-5 b3:-3
nuchter a:-4
nul a:8
nurse b6:-6
nvt >.:1 a:4
o b:2
objection >to:-6 b:-6 b3:-6
obstipatie b:-6 b3:-2
ochtend a:-10
october >.:2
oculogyric >crisis:8
od >,:-1 >.:-3 >and:-1 >from:9 >on:1 >to:15 a:-15 a+:-2 a6:2
oedeem a6:2
oedema >.:-14 a3:-13
of >andere:9 >asthma:-1 a:2 a1:2 a|:-5 b:3 b+:-2 b3:1 b6:-1
off >DRUG:-3 >OWN:10 a:9 a+:-3 a1:5 a3:9 b1:10 b3:4 b6:-1
offer b:1 b3:1
offered >,:2 a:6 b:16
ogen b:-2
ointment a1:-4
okt a:10
oktober a:1
old a+:-4
older b:1
om >#:-1 >OWN:5 >per:-9 a:-2 a+:2 b1:5 b3:-4 b|:8
oma b:18 b3:1
omgezet >van:2 a:18
omit a:-5 a3:-3
omitted a:1
on >#:4 >,:-2 >.:-7 >DRUG:5 >OWN:-4 >empty:-1 >friday:-5 >her:5 >hold:15 >it:-10 >monday:-6 >the:7 a:4 a+:5 b:2 b1:-4 b|:-2
once >.:-1 >a:-6 >the:1 a6:1 b:-1
ondanks >OWN:-5 b1:-5
onder >DRUG:-1 a:-3 a1:-2 b:-6
onderbroken >.:-6
one >of:13 a:-1 a3:-3 a|:-2 b:7
ongebruikt a:2
ongewenst a:3
ongewijzigd >.:-1 >::-10 a:-21
only >OWN:-1 a1:-4 a3:-3 a6:1 b:-4 b1:-1
onrust a:-3 a6:-3
ontkent >OWN:5 >gebruik:13 >inname:2 b1:5 b|:2
ontlasting a6:-6
ontraden a:19
ontslag a:9 b3:3
ontslagmedicatie >::-6
ontstond a:1 a1:4
ontwikkelde b:3
onvoldoende a:7 a|:-3
oogdruppels a:-5 a1:-2 b:-1
ooit a:5 b:6
ook >DRUG:-4 >gebruikt:-2 >niet:2 a+:-6 b:6 b6:5
oom b:20 b3:5
op >#:9 >DRUG:3 >dag:9 >de:2 >dit:2 >drie:2 >maandag:-7 >zak:-4 a:2 a+:3 b:4 b6:6
opa b:14
open b6:-2
operatie b:-8
opgehaald a:17
opgehoogd a:-15
opgehouden a:10
opgenomen a6:-5
opgestart a:21
ophogen a:-8 a1:-1
opname a:2 b:7
opnieuw a:9 a6:2
opposed b3:5
opstarten a:3
option a:2
opvliegers b:-2
or >OWN:7 a1:3 a6:-1 a|:-1 b:1 b1:7 b6:-4
oral b:9
orale b:6
organiser b|:1
otc >::-3 b:5
other >OWN:10 a:1 a3:1 b1:10
ouders b:3
out >OWN:-1 >in:13 >of:-1 a3:10 a6:-5 b:-3 b1:-1 b3:-1
over >from:-2 >with:5 b:1
overdracht b6:-1
overgegaan a:5
overgeslagen >.:-2 a:-5 a3:-4
overgestapt b:4 b3:4
overgevoelig >voor:5 a:6 b:6 b3:3
overgevoeligheid a:1 b:13 b3:11
overgezet >van:3 a:8
overleg >met:-4 b6:-2
overlijden >van:-2 b:-2 b6:-2
overnight >,:-3 a3:1
overslaan >.:-2 a:-4
overstap b3:2
overwogen a:1
owing >to:7
own b:-3 b3:-10
p b3:-2 b6:1
pa a:4
pack b:-1
packed b:-4 b3:-4
pain a:-3 a+:-2 b:-3
pancreatitis a:3 b:-5
parkinson a:4
partner b:15 b3:7
partners b:11
past >.:5 a:10 a6:14 b:10 b3:25 b|:30
patch a1:-6 b3:-2
patient >):-2 >OWN:-3 a:12 a3:1 a6:4 b+:4 b1:-3 b3:-2 b6:8
patiente >is:-2 a:2 b3:-1 b6:2
patients b:1
paused a:5
peesruptuur a:6
pen a:-5
per >#:11 >dag:-2 >week:-5 a:-4 a+:-2 b:3 b3:3
periods b:-4 b3:-4
pharmacy a:-5 a6:-6
picked >up:10
pijn a:-8 b:-4 b6:-11
pill >organiser:14
plaats b3:6
place b:9 b3:5
plan >::4 >is:-4 b+:-1 b|:1
planned >::3 a:7 b:13
please a3:-11 b:8
pleister a1:-6
pm a:-2
pneumonitis a:13
po a:-5 a1:-2
poh >.:-2 b:6
poli >voor:-1 a:4 b:-3 b3:-6
poliklinisch b:5 b3:4
pols >#:-6 a:-1 a6:-11
pomp a1:1
pos a1:-4
positief a1:-1 b3:-5
positive a1:-11 b:-2 b3:-9
post a:8
practice a:1
prescribe >OWN:12 a:8 a+:1 b1:12
prescribed a:4
prescription >for:-1 a:2 b3:-1
prev >rx:10
previous >meds:9 b:9 b3:3 b|:15
previously b:22 b3:1 b6:5 b|:6
prikken b3:-10
prikt a:-4
prima >.:-3 a:-9 a3:-1
prior b:3
prn >.:-7 a:-22 a6:-5
proberen a:7 a6:1
probleemlijst b:-2 b6:-8
problem >.:-1 b:-7 b3:-8
problemen a:-14 b:-6
problems >with:-5 a:-4 b:-4 b3:-5
profylaxe b:10
prompted a:-1
pt >OWN:-4 >zelf:-2 a:13 a3:2 b:5 b+:6 b1:-4 b6:6
pts b:14
put >up:-4
q >#:-6 a:-4
qam a:-3
qds >.:-2 a:-15
qhs a:-5
qtc a:1
quit >OWN:4 b1:4
r >/:-5
radiotherapy b:-4
rang >::-18 b:-8
range >.:-4 a:-4 a6:-4
rash >):1 >op:-3 >was:-8 a:17 a1:1 b+:-6 b3:10
rate a:-5 a6:-6
reacted >to:11
reactie >op:-2 a6:-4 b:15 b3:1
reaction a:8 a1:2 b:16 b|:-1
reactions b:7
reacts b:5 b3:5
reageerde b:4
reason b3:-6
receive b:4
recently b:7 b3:1
recept >niet:-12 a6:-1
rechallenge a:7
record a:5
red >man:3 a:6 b:13
reden a:5
redt a:-16
reduce b:-4
reduced a:-13 a3:-4
reducing a:-3
reduction >of:-1 b:-1 b3:-1
reflux >,:-5 a:-1 a3:-3
refused >OWN:10 a:11 b:2 b1:10 b3:5
refuses >OWN:8 b:9 b1:8
regular a:-1 b3:-5
regularly a:-12 a1:-3
related a:-19 b:-5
reliably >.:-13 a:-13
relief a:-7
relieved >by:-4 b:-4 b3:-4
remains >on:-9
removed >from:3 a:26 a3:2
remt a:-5 a1:-4
renal a:9
repeat a:-10 b:-6
repeats b:-12
replaced >OWN:10 >by:2 a1:2 b1:10
report b:-6
reports >that:-8 b3:2
requests b:-9 b3:-9
required a:6 a3:8
reserve a:-2
responded >to:-3
response >to:-4 a6:2 b:-4 b3:-4
restart >#:1 a:25 a6:1 b:10
restarted a:-15
resume a:22 b:1
resumed >after:-6
return a:-2
review a:-7 a3:-5
reviewed a:-1
right a:-1
risico >op:-11
roken a:-4 a6:-12
rol a6:-1 b:5
rood a:4
roodheid a:-11
room b:1
roommate b:9 b3:1
ruled >out:3 a:4
run >out:-8
running a:-9 a3:-2
rustig a3:-5
s a:-8 b:5 b+:2
sachet a:-16 a3:-1
sachets a:-6
said >no:3 a:7
same a6:12 b:10
samen a3:-4
says >OWN:-1 >the:3 a6:-6 b:-1 b1:-1 b6:-4
sc a:-10
schema a3:-8
school >nurse:-6 a:-1 a+:-2
schoonmoeder b:1
schrijft b:-3
screen b3:1
script a1:2 a3:-6
sees b:-7 b+:-5
seizure b:-2
sensitivities b:2
sent >.:-9 b:7
september a3:4
settled >.:-4 a:-1 b3:-2
severe a:7 b:8
sh >::1 b:1
she >began:-2 >cannot:-2 >has:-1 >is:-1 >keeps:-4 >stopped:-3 >takes:-4 >would:-2 a+:-1 a1:2 a6:4 a|:1 b:3 b6:4 b|:2
shock a:10 b3:6
short b:-2 b3:-6
sibling b:11
sick a:-1
side >effects:-7
since >OWN:-4 >starting:-11 >stopping:3 >the:4 >then:-3 a6:-1 b:-5 b1:-4
sinds >#:-2 >OWN:-5 >de:5 >hij:-4 >kort:2 >start:-27 a:8 a3:3 b:-7 b1:-5
sindsdien b:-14
single >dose:4 a:5
sister b:22 b3:17
six a:-3
sjs a:11 a3:3
skin a:2 b:6
slaapt >ze:-8 a1:-8 b:-2 b3:-3
slaat b:-8
slapen a:-4
sleep >without:-6 b:-8 b3:-1
sleepy a:-3 a3:-3
slikken b:-9
slikt >OWN:-2 >zij:-5 b:-1 b1:-2
slikte b:11
sloeg a:4
smoking a:-4
so >far:-6 a:1 a+:3 a6:3
social >::5 b:4
sodium >OWN:-2 b1:-2
somber a:-8
something a:4
son a:-13 a+:-1 b:7 b3:5
soon a3:-1
sore >throat:-5 a:-6
spiegel a:-10 b:-12
spierpijn >op:2 b|:2
spiraal a:-1 a1:-9
spoelt a:-6
spouse b:6
sprake a:3
spray a:-13 a3:-4
spring a:6
spuit a:-8 b:-1 b3:-4
spuiten a:-5
staan a3:7
staat >,:-3 >niet:3 >op:-5 a:11 a|:-3 b:5
stabiel >.:-2 a:-5 b:-2 b3:-2
staken >.:-8 a:-13 a3:-1
start >#:2 >::-4 >DRUG:-16 >OWN:4 >van:-14 a:17 a1:-1 a3:-1 a6:12 a|:-5 b:26 b1:4
startdatum >#:20 a:9
started >OWN:-3 >by:-1 a:-4 a1:-13 b:-5 b1:-3
starten >met:18 a:35 a3:1 b:21 b3:1
starting >OWN:-1 a:7 b:5 b1:-1 b3:9
starts >.:-7 >OWN:4 a:20 b:2 b1:4
stat a:-2 a3:-3
states >OWN:-4 b1:-4
status b:6
stay >::1 >on:-18
stays >on:-9 a:-17
steer >clear:2
stevens >-:5 a:5
still a:-5 b:-9 b3:-4
stomach >.:-1 a+:-2
stootkuur a:5
stop >#:24 >OWN:-10 a+:-12 a1:1 b:-7 b1:-10 b6:2
stopdatum >#:1 >::11 a:23 a6:8
stopgezet >::9 b:6
stopped >#:5 >.:-6 >::27 >smoking:-13 >the:-12 a:24 a+:-2 a1:4 a3:1 b:12 b|:8
stoppen >.:-2 >met:-6 >van:2 a:-20 b:-1 b3:-10
stopping >OWN:-4 b:-5 b1:-4
stopt b:-8 b3:-3
stopte b:2
stroke >unit:-1 a:-5
sublinguaal a:-3
succes a:10
success >.:1 a:1 a6:1
suf a6:-1 b:-3 b3:-3
suggest b3:-10
suitable a:3
suits >her:-1 a:-13
sun b:-3 b3:-3
supervised a:-5
supplied a3:6
surgery >.:3 b:-12
suspensie a:-1
suspension a:-2
swallowed b:15
swapped a1:1
swears >by:4 b:2 b3:2
swelled b:6 b3:1
swelling a:2 a6:3 b:7
switch >from:-7 a:-7 b:-8 b6:4 b|:9
switched >from:3 a:4 b6:-5
switching b3:6
syndrome a:4 b:2 b3:1
syringe >driver:-18
syrup a:-1
t a:2
tabl a:-1
tablet >,:2 a:-2 a1:-3
tablets b:-5
tabletten >OWN:-3 b1:-3
tabs a:-8
take >OWN:2 a:2 b1:2
taken >down:2 >off:5 a:1
takes >DRUG:10 >OWN:-1 >it:-13 >neither:13 a:-2 b:-8 b1:-1 b3:-5
taking >it:-10 b3:1
tante b:24 b6:4
taper b:-10
tapered a:-10
tb b|:1
tds >.:-10 a:-8
te >beginnen:1 >bouwen:-9 >mijden:3 >minderen:-3 >staken:-6 >starten:4 >voegen:5 a1:-2 a6:-2 b3:4 b6:2 b|:7
teen a:-8
tegen >OWN:4 a3:-3 b:1 b1:4
tegenover b:2
tekst >van:-5 b:-4
telefonisch b6:-1
tendon a:11
ter b:7
terug a:14
test a:2 b3:5
tevoren >te:-1 a:-5
tevreden b:-4
th a:-6
than a:-13 b3:2
thans a:6 b:-9
that a:1 b:3 b+:1 b6:-9
the >DRUG:-3 >OWN:-2 >combination:-6 >dosette:-2 >fridge:-4 >level:-3 >meantime:-8 >morning:-5 >patient:3 >previous:-5 >rash:-5 >same:2 >seizure:-9 >spring:3 >summer:10 >tremor:-1 >weight:-6 >wrong:-13 a:-1 a1:-2 a|:-4 b:1 b+:5 b1:-2 b6:1 b|:-1
then >OWN:5 a3:-2 b1:5
there b:5 b+:11
therefore a:1
these b:-5 b3:-1
this >admission:6 a:7 a+:1 a1:-6
three a6:-3
throat b:5
through b:3 b3:3
throughout >.:-2
thrown a:-2
thuis a:-2 b:-3
thuismedicatie b:-3 b|:-1
thuiszorg a:-5 b:-1 b3:-3
thursday >.:5 a:10
tid a:-6
tijd >.:-6 b:-2
tijdelijk a:3
tijdens >de:3 >opname:15 a:2 b:3
time a+:2 b:2
times a:-4 a6:-1
to >#:-7 >DRUG:8 >OWN:1 >begin:25 >carry:-2 >come:-11 >commence:15 >continue:-4 >finish:-14 >reduce:-4 >say:-6 >start:14 >stay:-9 >stop:-4 >take:2 >the:-6 >try:3 >wean:-1 >work:-4 a:2 a3:-1 a6:4 a|:-3 b:3 b1:1
toch a:-9
today a6:-9 b:-1
toddler b:11
toe >te:9 a:-2 a3:-9
toegestaan >.:-2
toegevoegd a:7 a|:-7
toen b:3
toevoegen a:7 a1:6
told b:1 b+:6
tolerate >OWN:5 b1:5
tolerates a:-2 a3:-1 b:-4
tomorrow a:23 a6:6 b:18 b3:11
tongue b:1
tonight a:11
too >,:1 >.:1
took a3:1 b:7 b+:-9 b6:1
tot >OWN:4 >de:1 >die:-1 >en:-10 a:4 a1:2 a|:-4 b:5 b1:4
tox b:6 b|:8
treated >with:1 b:5 b6:7 b|:4
treatment >with:12
tremor a:-8 a3:-11
trials >of:9 b6:1
tried >OWN:6 >and:10 >to:-2 a:23 a6:1 b:7 b1:6 b6:1 b|:12
trouw a:-27 b:-4
try >OWN:2 b:9 b1:2
tuesday a:12
turned >down:9 a:9 b:7
twee >dagen:1 >keer:-1 >weken:7 b:4
tweede b:2
tweelingzus b:10 b6:4
tweemaal >daags:-3 a:-2 a6:-6
twice >a:-1 >weekly:-3 a:-4
twin b:27 b6:1
two a:3 b+:9 b3:-9 b6:2
u >OWN:-1 a:-4 a6:-6 b:-3 b1:-1
uds >negative:4 b3:-3
uit >de:1 a:9 a3:4
uitgeslopen a:22
uitgesloten a:13
uitgezet a:2
uitleg a:1
uitslag a3:5 b3:6
ulcer a:1
unchanged >.:-6 >::-7 a:-15
uncle b:23
undetectable a3:5
unhappy b:-6
units a:-7 a3:-3
unless a:-22
unsuitable a:3
until >#:3 >then:-4 a1:1 a3:5 b6:2
up >OWN:2 >to:-1 >with:-4 a3:-3 b:4 b1:2 b3:-3 b|:-2
urine >drug:2
urinescreening b:2
urineweginfectie b:-4 b3:-3
urticaria >.:-3 a:10
us b:2
use >of:10 a:8 a1:2 b:4
used >.:6 >to:1 a:1 a+:-1 a|:-3 b:9
uses >DRUG:3 >OWN:-1 a:2 b:-5 b1:-1
usual a:-8
uur >OWN:-2 >na:4 a:-3 a6:-2 b1:-2
uw b6:-9
vaak a:-3 a3:-3
vader >::1 >OWN:1 >op:-1 b:27 b1:1 b3:3 b|:11
van >#:-3 >DRUG:-6 >de:-1 >haar:-5 >mw:3 >patient:12 >patiente:15 >pt:9 >twee:-13 a:12 a+:-1 a3:1 a|:1 b:2 b+:1 b3:5 b6:2
vanaf >,:-10 >volgende:6 a:22 a6:11 b:28 b6:2
vanavond a:14
vandaar a:5 b:-1
vanochtend >niet:-10 a:-5 b:-5 b3:-2
vanwege a:11 a3:14 b:2
vastgelegd a:3
veel b:-3
verbetering a:-1
verboden a:7 a3:1
verder a:-6
verdroeg a:5
verdwenen a:-3
vergeet b:-16
vergeten a:-19
verhogen a:-7
verhoging >van:-4 b:-4 b3:-4
verhoogd a:-17 a3:-1
verificatie b6:-1
verklaart >.:-1
verlaagd >.:-1 a:-10
verlagen a:-3
vermeden a:15
vermijden >.:3 a:15 a1:6
verpleegkundige b:-11 b6:-3
verruild b:-3 b3:-3
verslaving >aan:-1
vervallen >.:1 >::16 a:31 b:7 b3:1
vervangen >.:-2 a:5 a1:2 a6:-1
vervanging b:2 b3:2
verwijderd a:5 a3:5
verwijderen a:-1
vg b:11
via a:-4 a1:-2 a3:-2
vier a:-1 b:4
view >of:-1
visit a:1
vocht a:-9 a3:-9
voegen a:5
voldoende >.:-1 a:-2 b:-2 b3:-2
volgende >week:16 a:-2
volgens a1:-8
volgt a:17 b:3
volledig a:5
volstaat a:-5
voltooid >.:2 a:11 a+:9
vomit a:1
vomiting a:5
vond a:4
voor >,:-8 >DRUG:2 >OWN:3 >de:-4 >een:6 >haar:-4 >het:-8 >vertrek:6 a:6 a1:1 b:2 b1:3 b3:2 b6:1 b|:2
voorgeschiedenis >::2 b:11
voorgeschreven >):-2 >,:4 >.:9 >maar:-1
voorgestelde >OWN:2 b:2 b1:2
voorheen >::6 >OWN:1 b:22 b1:1
voorlopig a3:-8
voorschrijven >.:1 a:18
voortgezet a:-10
voorzetkamer a:-1
vorig >jaar:16
vorige >maand:3 >week:9 a:11 b:11
vraagt >of:-16 b3:-5
vriend b:8 b3:5
vriendin b:7
vroeger a:1 b:16
vroegere >medicatie:23
vrouw b:2 b3:7
w b:4 b3:2
waarom b:-3
waarvoor >OWN:-7 b1:-7
wachten a:-3
want >OWN:7 b1:7
wanted a:3
wants b:-2 b3:-11
was >#:-4 >.:-13 >added:-8 >brought:-2 >chosen:-8 >commenced:-1 >de:-6 >discontinued:-6 >een:-8 >introduced:-5 >never:2 >niet:1 >not:2 >on:6 >resumed:-6 >started:-14 >stopped:-4 a:9 a1:1 a6:1 a|:1 b:9 b6:-5
wat a3:-4 b6:-6
water a:-2
we >have:3 >prescribe:-6 >will:-12 a:2 b:6 b3:7
wean b:-18
weaned a1:3
wears >off:-12 a:-3
wednesday a:12
week >bellen:-2 >gestopt:-4 >van:-2 a:-3 b:-5 b3:-2
weekend a6:-3
weekends >.:-1 a:-23 a3:-11
weekly a:-16 b3:-1
weeks >.:-1 a6:-1 b+:-1 b3:3
weer >.:-4 >begonnen:-5
wees b6:-1
weg a:5
wegens a:9 a1:-1 a3:6
weggehaald >.:-1 a:-3 a6:-3
weggelaten a:11
weigerde b:8
weigert >OWN:3 b:11 b1:3
wekelijks a:-12
weken >.:-2 >geleden:13 a:-1
wel >.:-7 a:-2 a+:3 a1:-4 a|:8 b:-7
well >tolerated:-10 a:-9 b3:-6
went >in:-3
werd >gestart:-1 >ingesteld:-2 >niet:-2 a:5 b:6 b6:2
were >continued:-13 a:3 a3:7 a|:3 b3:6 b6:-2
werkt a:-15 a1:-1
weten a:10
wheeze a:10 a3:1
whether b:-12
which a:4
while a:12
who >was:-2 a+:-3 b:6 b3:11
why a:3
wife >,:9 >lays:-3 a:-14 b+:3 b3:9 b|:3
wifes >OWN:2 b:4 b1:2
wij >hebben:-1 a:4 a3:7 b:5 b+:2 b3:1 b|:2
wijzigen a:-3 a3:-3
wijziging >van:-9 b:-1 b3:-11
wil >er:-8 >niet:-2 >ze:9 b:-4 b6:1
wilde b:3
will >switch:-2 >take:4 a:7 a6:18 b3:8 b6:6 b|:7
wish b:3
wissel b:-7
wisselen a:-6
with >OWN:-2 >alcohol:-1 >it:-1 >milk:-4 >no:-3 >the:4 a:-4 a1:-5 a3:1 a6:-1 b1:-2 b|:-5
withdrawn a:25
withheld >::3 a:10 b:5
within >#:-12 >reach:2 a:-1 a6:-12 b:5 b|:4
without >OWN:2 >success:3 a:-8 a|:2 b1:2 b3:-3
wk >#:-7 >.:-1 a:-1
woensdag a:7
wonders a:4 a3:1
wont b:3 b3:3
woont b:-2 b6:-4
worden >gegeven:8 >gestart:14 >gestopt:-17 a3:-9 a|:-8
wordt >#:14 >DRUG:3 >behandeld:-17 >gestart:11 >vanavond:3 a:-1 a1:-3 b3:7
work a:-9
works a:-6
would a:2 a1:10 a3:-7 b+:3 b3:2
x a:-1 a3:-4 a6:-4
xl a:-1 a1:-1
year >.:5 a:6
years b:1
yellow b:2
yes a:-13 a|:4
yet >.:-13 a:-11 a3:-4
you b:-2
your >OWN:-4 b:-3 b1:-4
zak a:-10 a3:-8
zal >OWN:4 b:2 b1:4
zalf a:-1 a1:-1
ze >het:-7 a:3
zegt a+:-6
zelf >::-14 >niet:-2 a+:-16 a3:6 b:1 b3:5 b6:5
zet >de:-2 b:-11
zetpil a:-1 a1:-1
zich >.:-10
ziet >zij:-4
zij >OWN:-4 >er:-2 >gebruikt:-10 >heeft:-5 >in:-1 >nooit:-8 >op:-1 a+:-7 a3:-1 a6:2 b+:-4 b1:-4 b3:3
zijn >DRUG:4 >OWN:-2 >echtgenote:3 >gestopt:-21 >vader:-4 >vrouw:4 a:8 a1:1 a|:5 b:2 b1:-2 b3:7 b6:3
zinvol a:5
zit a1:-1
zitten a:3
zn >.:-4 a:-17
zo >nodig:-13 a:-2 a+:3 b6:-4
zodra >de:6 a:8
zonder >.:12 >OWN:3 a+:3 a|:6 b1:3
zoon >gebruikt:10 >haalt:-5 b:11 b6:2
zoontje b:3
zou b:-9 b6:-3
zowel b3:2 b|:2
zus >is:-2 b:30
zussen b:4
zuster b:1
zwager b:4
zwangerschap a3:-2
zweert b:5
zwelling a:-2
| a6:-2
– >last:-19 a:11 a1:2 a3:8
→ a:2 a1:8
⇥ >OWN:2 b:2 b1:2`;
