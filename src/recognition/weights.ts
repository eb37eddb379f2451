/** Written by `npm run weights`; do not edit by hand. How a line is read is told in weigh.ts. */
export const WEIGHTS = `OWN b:-6 >(:3 >,:1 >.:1 >/:-1 >::1 >;:1 >?:15 >DRUG:-2 >added:-3 >af:2 >afgebouwd:4 >afgeraden:5 >allergic:4 >allergie:5 >allergy:13 >alone:-7 >also:2 >anafylaxie:1 >any:1 >are:6 >as:-4 >at:1 >beside:-1 >bevalt:-2 >blijft:-4 >both:1 >bronchospasme:1 >brought:1 >came:2 >can:-8 >changed:2 >continued:-4 >continues:-11 >contraindicated:7 >course:1 >cream:-1 >creme:-3 >d:1 >dagelijks:-1 >day:-1 >dcd:5 >declined:4 >depot:-3 >discussed:1 >door:-9 >dose:-3 >drank:-1 >druppels:-1 >een:4 >en:3 >eruit:4 >evenmin:5 >for:-1 >gaan:-1 >gave:4 >gebruik:-5 >gebruikt:-2 >gegeven:-3 >gekregen:-6 >gel:-5 >gestart:-6 >gestopt:4 >goes:-1 >had:9 >he:5 >heeft:3 >helpt:-2 >hervat:-5 >hielp:-2 >historisch:2 >hypersensitivity:1 >in:1 >injections:-1 >is:1 >kan:-6 >klaar:-4 >komt:-1 >kreeg:6 >laten:3 >level:-3 >likewise:2 >loopt:-3 >maakt:-1 >mag:-4 >met:-1 >mr:-1 >naive:2 >nee:14 >neg:11 >negatief:10 >negative:7 >neusspray:-4 >never:2 >next:6 >niet:3 >no:2 >noch:3 >none:1 >nor:1 >not:3 >nu:-2 >of:2 >off:6 >ointment:-5 >onder:-4 >only:-5 >ontraden:2 >ontstond:3 >oogdruppels:-1 >or:4 >patch:-7 >pleister:-5 >po:-2 >pos:-5 >positief:-1 >positive:-7 >rash:1 >reaction:3 >regularly:-3 >remt:-4 >replaced:1 >script:1 >she:2 >slaapt:-11 >spiraal:-9 >start:-1 >started:-13 >stopped:4 >suits:-1 >suspensie:-1 >tablet:-4 >te:-2 >the:-3 >this:-7 >toevoegen:7 >took:-1 >tot:2 >use:2 >vanaf:-1 >vermijden:8 >vervallen:1 >vervangen:1 >via:-1 >volgens:-8 >voor:1 >was:1 >weaned:4 >wegens:-2 >wekelijks:-1 >wel:-3 >werkt:-1 >with:-5 >wordt:-3 >would:10 >zalf:-1 >zetpil:-1 >zijn:1 >zit:-2 >–:3 >→:8
! a:6
" >and:-2 a:6 b:1
# >%:-13 >(:1 >):3 >,:3 >-:-10 >.:3 >::7 >;:1 >DRUG:2 >OWN:2 >a:-3 >and:-3 >d:-1 >dagen:-1 >dec:10 >eh:-2 >gestaakt:2 >hours:-9 >ie:-6 >jaar:-1 >januari:1 >kg:-5 >maal:-8 >maanden:-3 >mcg:-5 >mg:9 >microgram:-7 >ml:-4 >mnd:1 >naar:-1 >november:6 >of:-8 >on:-3 >pm:-11 >puffs:-2 >times:-3 >to:-9 >u:-2 >units:-7 >uur:-6 >van:-3 >x:-7 >–:-6 a:-1 a+:4 a3:-1 a6:2 a|:-3 b:5 b+:1 b1:2 b3:-1 b6:-2 b|:-2
% >.:1
& a:1
' >s:-13 a+:4 a6:2 b:2 b+:5
( >#:-1 >+:-5 >OWN:-3 >after:-10 >completed:-3 >es:-4 >niet:-1 >no:-4 >patient:-24 a1:3 a3:5 a|:1 b1:-3 b6:1
) >#:-9 >,:-6 a:13 a+:-4 a3:8 b:4 b3:2 b6:1
+ >):-4 >,:10 >OWN:-1 a6:7 b1:-1 b3:1
, >DRUG:-1 >accepteert:-1 >and:2 >begint:1 >beide:7 >bij:1 >bloedverlies:-14 >but:5 >carries:-2 >completed:2 >controle:-2 >dad:1 >day:-7 >de:-1 >eerste:18 >first:4 >gebruikt:-5 >gestopt:7 >graag:-3 >has:-1 >he:-1 >herstart:5 >hervatten:1 >houdt:-3 >in:4 >is:8 >just:-4 >klaar:2 >laatste:-9 >last:-8 >mag:2 >mother:4 >negatief:-1 >never:-4 >next:-33 >niet:2 >nieuw:-1 >now:2 >nu:1 >op:2 >patient:-18 >pt:-5 >recept:-2 >replaced:-8 >restart:1 >restarted:-13 >resume:3 >second:-6 >spiegel:-9 >start:12 >te:5 >thans:1 >the:4 >then:2 >vanmiddag:-5 >volgende:-7 >voor:-5 >weer:-6 >which:-1 >yet:-2 >zegt:2 >zij:8 a:2 a1:1 a3:-1 a6:-1 a|:-2 b:-2 b3:1 b6:1
- >OWN:-2 >compliant:-1 >johnson:1 >no:6 >not:-2 >oedeem:4 >pancreatitis:-4 >start:-15 >stopped:7 a:7 a3:2 a6:1 a|:1 b1:-2 b3:5 b6:3 b|:-3
. >,:-1 >bij:-1 >coli:-6 >en:-6 >gegeven:-1 >is:1 >pylori:2 >sinds:-6 a:-3 a+:4 a1:1 a6:3 b:2 b|:2
/ >DRUG:-2 >cd:14 >o:3 >p:1 a+:-2 a1:-1 b3:5
: >#:-9 >DRUG:-4 >OWN:-1 >bp:-6 >gebruikt:-3 >geen:2 >ja:-5 >myalgia:3 >na:7 >nee:3 >negatief:3 >negative:1 >never:-5 >no:-7 >none:8 >on:-20 >resident:-3 >the:-2 >vader:3 a:4 a1:1 a3:6 a6:7 b:3 b1:-1 b6:2 b|:8
; a:3 a+:2 a1:1 a3:-1
= a:6
> a:3 a3:2
? a:-10 a1:15 a3:-24 b:3
DRUG >#:6 >(:-2 >,:3 >.:-2 >/:-1 >::3 >all:8 >and:4 >bij:-4 >blijft:8 >both:5 >continued:1 >creme:1 >discontinued:-2 >en:6 >for:6 >from:-14 >gebruikt:15 >gestopt:-7 >is:-4 >last:4 >liquid:-4 >loopt:5 >met:-24 >niet:-5 >noch:1 >of:6 >on:-2 >onvoldoende:-2 >op:-1 >staat:-1 >to:-11 >toegevoegd:-4 >verdraagt:3 >was:-10 >wel:3 >with:-17 >zijn:8 a+:-5 a1:-2 a3:-1 a6:-3 b+:-12 b3:1 b6:-7 b|:-6
a >OWN:1 >day:-8 >dose:-4 >friend:1 >little:-1 >prescription:-2 a+:-4 a3:2 a6:-4 b:3 b1:1 b3:3
aan >.:-6 >DRUG:-4 >de:5 >u:-1 a:4 b:4 b6:3
aangeboden a:18
aangevraagd >.:-6 a:-1 a+:-1
aanvallen a:-10 a3:-3
abandoned a:13
ablatie >#:-8 a:-2 a3:-4
about >once:-1
accepted a:-1 b:-1
accepteert a:-1 a3:-1
achter a:6
achterwege a:23
active a:-5
actueel b:-1
acute a:13
add >OWN:10 b:10 b1:10
added >.:-4 a1:-3 a|:-5
adding >OWN:5 b:5 b1:5
adhd a:8 a3:3 b:5 b3:7
admission >::7 a:7
adr b:7
adverse b:7
advice >.:-6 a:-2
advies b:-8
advised a:8 a3:1
adviseert b:-5
af >,:4 >en:-3 >van:13 a:7 a1:2 a3:5 a6:-2 b:2
afbouw >van:-1 b:-9 b3:-6
afbouwen a:-15 b:-2 b3:-2
afdeling a:-4
afgebouwd >en:4 a:1 a1:4
afgehaald a:11
afgehouden a:4
afgeleverd a:4
afgelopen a:6
afgemaakt >.:9 a:21 a6:2
afgeraden a:14 a1:5
afgerond >.:5 a:27
afgeslagen a:2
afgesloten a:19
afgesproken a:10
afgewezen >.:3 a:16 b:-4
afgezet a:-4 a6:-7
afgezien >van:4 a:11 b:1
afraid >of:-3
afspraak a:9
after >a:-8 >stopping:8 a:8 a3:-1 a6:6 b:4 b+:-5
again >,:5 >.:7 >in:-14 a:4 a6:2
against >OWN:8 a:2 b+:-3 b1:8
age a:6
aged >#:5
agitation a:-5
ago a:25 a6:1
agranulocytose a:10
aki a:6
al a:3 b:-3 b6:-2
alcohol a:-13
alert a:3 b:17
all >DRUG:3 >OWN:4 >in:-6 >over:5 a|:1 b:8 b1:4
alle >orale:4
alleen >OWN:-9 b:-6 b1:-9
allergic >.:4 >to:3 a:7 a1:4 b:16 b3:10 b6:-5
allergie >):-1 >,:-2 >.:4 >::3 >OWN:2 a:14 a1:5 a6:-6 b:16 b1:2 b3:2 b6:-2
allergieen b:11
allergieregistratie b:2
allergies b:2 b3:15 b|:11
allergisch b:9 b3:15
allergy >,:-3 >to:7 a:8 a1:13 b:9
alone a1:-7
als >DRUG:-3 >intolerantie:2 >kind:6 a:5 a+:-4 b:6
alsnog a:-3
also >had:-1 a1:2 b:9
altijd a:-3
an >.:-10 >DRUG:-14 >hour:2 >option:1 a+:2 b:1 b3:-3 b6:1
anafylaxie a:18 a1:1 a3:2 b:2 b3:13
anaphylaxis a:16 b:12 b3:10
and >a:1 >failed:3 >given:-2 >gives:-5 >no:-1 >started:-9 >takes:-4 a:2 a6:-1 a|:-2 b:4 b6:1
ander a3:-3
andere b:4
angio >-:10 a:3
angioedema a:16 a3:3 b:2 b3:11
another a:-1
anxiety a:-2 a3:-10
any >OWN:11 a:1 a1:1 b:1 b1:11
apart b3:-1
apotheek >::-2 a:4
approved a:5
april a+:-4
are >back:7 a:4 a1:6 b:6
as >a:17 >an:3 >before:-12 >intolerance:4 >needed:-6 >of:6 >prescribed:-4 >well:13 a1:-4 a3:-3 b|:-4
asked >about:2 b:3
asleep a:-6
asthma >.:1 >attack:3 b:-7
astma a:6 a3:4
at >bedtime:-9 >first:-13 >night:-6 >target:-3 >the:5 >weekends:-2 a:1 a1:1 a6:-3 a|:-2 b:5 b+:-1 b6:2 b|:-6
attack a:3
attacks a:-1
aug a:6
august a:11 a3:1
augustus a:3
aunt b:20
auto >-:-2 a:-5
autorijden b:-5 b3:-1
avoid >.:6 >DRUG:1 >OWN:19 >sun:-4 b:1 b1:19 b3:8
avoided >.:4 a:25 a3:4
awaiting b:13
away >,:-4 a:1 a6:8 b:2
baby b:7
back a:7 a3:-3
badly b:4 b3:4
bag >.:-2
bang b:-6 b6:-9
bd >,:-1 >.:-6 a:-16 a6:-7 a|:2
be >added:3 >allergic:-1 >avoided:3 >commenced:20 >given:15 >introduced:11 >prescribed:3 >restarted:18 >started:35 >stopped:-49 >taken:-4 >used:6 >without:-13 a3:-1 a6:9 b:3 b3:2
became b6:-1
because >of:1 >she:-3 a:3 a6:10 b:-1 b+:-5 b|:-7
bed >.:-5 a6:-11
bedtime a:-7
bee b:-4 b6:-1
beeindigd >::8 a:35 a3:3
beeld a:2
been >given:17 >prescribed:6 >stopped:-21 >taking:-3 >tried:2 >using:-4 >well:-14 a:15 a+:-1 a3:5 b:3 b3:3
before >the:4 a:2
began b:-15
begin >OWN:6 a:8 b:14 b1:6
beginnen >.:6 >met:3 a:26 a+:1 b:17 b3:14
begins a:12
begint a:27 a6:5 b:33 b3:11
begun a6:1
behandeld >met:3 a:8 b:6 b6:6
behandeling >met:8 b:6 b3:6
beide >ouders:2 a|:1 b:11 b3:1
beiden b:5
bekend >met:3 a6:-2 b:5
bekende b:4
beleid b:5
bellen >hoe:-2 b:-2 b6:-2
belongs >to:7 a:8
belt b:-13
benefit >.:11 a:5
bepaald >.:-4 a:-5
beside >DRUG:-2 a:-3 a1:-1 b:-10
besproken >.:1
better a:-1 b:-1
bevalt a:-7 a1:-2
bevestigd a:6
bezwaar >tegen:-3 b:-2
bid a:-16 a3:-3
bij >DRUG:1 >aanval:-1 >allergie:-8 >de:-5 >een:-1 >gebruik:-17 >haar:1 >hem:3 >inleiding:10 >koorts:-8 >ons:1 >screening:-2 >start:-5 >zich:-6 a:3 a3:-1 a6:1 b:1 b+:6 b3:-3
bijna a:-1
bijwerkingen >van:-17 a:-7
binned a:6
binnen a:1
blaasontsteking b:-1
blaren a:19 a3:1
bled >on:-8
bleed >.:1 a:13
bleeding >.:-4 >stopped:-8 a:-7 b:-5 b3:-3
bleek a:7 b:3
blijft >.:-1 >op:-3 a:-4 a+:9 a1:-4 b:-11
blijven >gebruiken:-4
blistering a:6
blisters a:2
block a+:-3
bloedafname a:-2
bloeddruk b:-9 b6:-1
bloeding >gehad:-2 >onder:9 a:-1 a6:-2 b:-5
blood b:-1
bloods a:-16 a3:-13
booked >for:3 a:14
both >in:-6 >parents:1 a1:1 a|:8 b:7 b+:-2 b3:17 b6:6
bother a:-22
bouwen >.:-5 a:-10
box a:5 b6:-5
braken a:15
brand a:-2
breast >ca:2 b:4 b6:2
breastfeeding b:-8 b3:-2
breathless b:-5 b3:-9
brengt b6:-6
bridge b:-5
brief a:4
brings >in:-8 b:-18
broer a:3 b:38 b3:-1 b6:4
broertje b:23 b3:1
bronchospasm a:13 a3:4 b:6 b3:2
bronchospasme a:25 a1:1 a3:1
brother b:26 b3:13 b6:11
brothers b:10
brought >in:-4 a1:1 b:8 b6:3
bruising >,:-4 a:-1
buiten b:-6
but >is:-7 a:-9 a+:-1 a3:8 a6:-2 b:-12
buurman b:6 b6:2
by >#:-3 >OWN:-2 >itself:-11 >mistake:7 >patient:1 a:2 a+:-1 a3:4 b1:-2 b6:2 b|:4
c a:5 a6:3 b:-10 b3:-5
call b6:-1
calls >::-2 b:-2
calmer >on:-6 b:-3 b3:-6
came a:2 a1:2 b:6 b6:1
can >be:-5 a:-3 a1:-8
cannot >take:3
caps a:-11
capsules a:-5
cardiology a:2
cardioloog a:5 a3:4
carer b:5
carried >on:-6 a:-9
carries >OWN:-3 >on:-9 b:-3 b1:-3
carry >on:-5 a:-6
caused a:16 b:-7 b+:-4
cave >OWN:2 a:4 b:16 b1:2
cd a:8
ceased >::6 a:35 a6:1 b:13 b|:3
change >.:-1 a:-17 b:-18 b3:-1 b|:4
changed a:-7 a1:2 a3:-2 b3:-3
chart >::-5 a:-4
charted a:5
child a:8
choose >another:-8
ci a:5 b:2
ck >#:1 a6:4
ckd a:6 a3:4
clear >of:11 a:-2 b:1 b3:5
cleared b:-1 b3:-3
client b:4
clinic a:-3
closed a:1
coded a:1
coli b:-1 b3:-1
collected a3:7
collecting >OWN:-2 b:-2 b1:-2
collects b:-14 b3:-8
collega b:1 b3:4
come >off:-5 b:-1 b3:-5
coming b:-7
commence >OWN:5 a:11 b:17 b1:5
commenced a:3
complete a:14
completed >#:-11 >):-3 >.:3 >OWN:5 a:32 a+:7 b:13 b1:5 b3:9
compliant b:-17
confirmed a:-2
confirms >OWN:-5 b1:-5
consider >OWN:1 b1:1
considered a:7
constipation a3:-8
cont >OWN:-1 b:-2 b1:-1
contact >dermatitis:5 b:1 b3:1 b|:2
contactallergie a:12 b:12 b3:4
contacteczeem a:4
continue >.:-11 >OWN:-8 a:-20 a6:-7 b:-10 b1:-8
continued a:-12 a1:-4
continueren a:-18
continues >.:-1 >OWN:-7 a:-9 a1:-11 a|:1 b1:-7
contra b3:3
contraindicated a:14 a1:7
contraindication >to:-9 b:-1 b3:-1
contrast a:5
controle a:-7 a6:-6 b:-4 b3:-3
controlled >on:-5 b:-2 b3:-2
copd >gold:-2 b:-2 b+:-5
cough a:2
could >be:3 a:5 b6:2
course >completed:1 a:7 a1:1 a6:9 b:4 b3:1
cousin b:28 b3:1
cream >.:-1 a:-8 a1:-1 b6:1
creatinine b:-3
creme a:-6 a1:-3
crisis a:3
cross b:-1
crossed >off:2
current >::-1 b:-10 b3:-2 b|:-4
cycle >#:-3 a3:-2
cyp >#:-28
d >#:-13 >/:7 a:1 a1:1 b+:-4
daags a:-7
daar a:5
daarmee a3:1 a6:-6
daarna a+:9
daarom a:8
dad b:26 b3:1 b6:4
dads b:15
dag >#:-4 >.:-4 >voor:6 a:-2 a|:2 b3:4 b6:-8
dagelijks >.:-7 a:-11 a1:-1
dagen >.:-4 >tevoren:-2 >wachten:-1 a6:2 a|:1
daily >.:-7 a:-20 a3:3
dan a:-9 a3:-3 b:1 b3:11
dat >de:1 >hij:-12 >niet:-9 a:4 b:1 b+:8 b6:3
date a:-4 a+:-1 a6:2 b:8 b3:5
daughter >::-4 >reports:-4 >takes:8 b:3
daughters b:10
day >#:-2 >,:-5 >before:2 a:-6 a1:-1 a3:3 a6:-1 b:-1
days >.:-1 a:-2 a+:-2 b3:2
dcd a:5 a1:5
dd >):-11 >,:-3 >.:-5 >en:-8 >gestopt:10 >per:7 >start:7 >voor:-1 a:-4 a3:-19 a6:-10 b:7 b|:2
de >OWN:-5 >afdeling:-8 >bloeddruk:-3 >enkels:-2 >jeuk:-2 >jicht:-2 >koorts:-3 >meegebrachte:-6 >mond:-2 >pijn:-8 >start:-14 >tabletten:-7 >thuiszorg:-5 >tong:-3 >zomer:4 >zwangerschap:4 a+:1 a3:-2 a|:-2 b:3 b+:1 b1:-5 b3:-4
debated b:-1
dec >#:-9 a:4 b:3
december >.:-5 >::8 >OWN:6 >krijgt:-10 >once:-2 >te:-7 a:15 a+:6 a3:-5 a6:4 b:13 b1:6 b3:9
decided >against:10
declined >DRUG:3 >OWN:12 a:13 a1:4 a3:1 b:2 b1:12 b3:2 b|:4
declines >OWN:6 b:12 b1:6
definitief a:10
deleted a:7
dementia b:4
denied >.:8 a:2 a3:2
denies >DRUG:6 >OWN:15 >missing:-1 a:-3 b:7 b+:-4 b1:15 b3:8 b|:12
depot >OWN:-3 a1:-3 b:-8 b1:-3
deprescribed >::2 >at:12 a:14 b:4 b6:2 b|:1
depression >has:-4 b6:-2
dermatoloog b:5
despite >OWN:-1 b:-6 b1:-1
destijds a:9 b:16
developed b:17
deze a:1 a+:-10 a3:3
dezelfde b:1
dgn a+:-1
dh >::-7
dhr >nam:-1 a:6 b+:10
dhx >::-3
diabetes b:-1 b6:-5
diagnosis b:-2
diarrhoea a:1 b:-4 b3:-3
dicht a:12
did >well:6 a:4 a+:-5 b:5 b6:1
die >is:-1 >tijd:-1 >zij:-5 a+:-1 b:9
died >,:-9
dinsdag a:9 b:6
direct >weer:-5
discharge a:1
discontinued >.:1 >::10 >OWN:3 a:46 a6:3 b:15 b1:3 b3:11 b|:30
discussed >with:-8 a1:1 a3:-1 b:-4 b+:-5
dit a:3 a6:4
dizzy b:-4
do >not:-1 a+:1 b:-10 b+:-8
dochter >belt:-10 >van:2 b:8 b+:-3 b3:2
does >not:1 >the:-2 a:-1 a+:2
doesnt b:9 b3:4
doet a:-13
donderdag a:8 b:4
done >.:1 a:8 b:4 b3:3
door >.:-13 >::-1 >pt:4 >t:-5 a:4 a1:-9 a|:4 b:2
doorgaan >.:-7 a:-17
dose >.:-3 a:-6 a1:-3 b:-5 b3:-1
dosering a:-4 b:-5
doses >.:-1 a:-5
dosette >box:-2 b+:-1
dosis a:-12 a3:-4 b:-4
dossier a:4
down >,:-6 >to:-2 b:-4
drank a:-7 a1:-1
dress a:28 a3:1
drie b:-6 b|:1
driving a:-13
drogist >.:-5
drop a:-1
dropped a:13
drops a:-2 a3:-2
drowsiness a+:-1
drowsy a:-4
drug >screen:7 a6:-4
druppels a:-5 a1:-1
dry a:-4
due a:-4 a+:-16 b3:-1
durft a:-7 b:-1
during >stay:2 b:6 b|:1
dus >niet:2 a:2
dystonia b3:1
dystonie a:7
e a3:-14 b:-1
each a:-10
earlier b:1
ecg a:5 a+:1 b:-1 b6:-3
echtgenoot >en:-6 a:15 b:20
echtgenote >gebruikt:1 b:13
ed >.:4
een >DRUG:-16 >ander:-14 >andere:-2 >bloeding:-3 >keer:-8 >poliep:-1 >week:-5 a:2 a1:4 a3:-1 a|:-4 b3:5 b6:11 b|:-1
eenmalig >.:-4 >OWN:1 b:5 b1:1
eerder >behandeld:1 >geprobeerd:2 a:13 b:20 b3:3 b|:7
eerdere >behandelingen:3 >medicatie:2 b:17 b3:11 b|:7
eerst a:11
eerste >dosis:3 >gift:6 >uitgifte:-6 a:7 a6:12 b:21
effect >.:6 a3:6 a6:4 b:-13
effects b:-7
egfr >#:14 >.:-21
eh a:-3 a3:-8
eigen b:3
einddatum >#:13 a:18 a3:1
einde a:5
either >.:4 a:1
eldest b:1
elke >#:-1 a:-11 a6:-4
else a:-2 a3:-1
empty >stomach:-3 a:-3
en >DRUG:-3 >de:-10 >een:-2 >gaat:-2 >gebruikt:-5 >haar:-5 >is:7 >met:-7 >spuit:-2 >toe:-5 a:3 a1:3 b:4 b3:1
end a:13
ended >#:12 a:29 a+:2 a3:1 a6:1 a|:8
enkeloedeem >,:1
enough a:-4 a3:-1
epilepsie >en:2
epilepsy b:3
er >niet:-4 >nog:-2 a:5 a+:-8 a6:2 b:3 b3:1
eradication >with:1
eraf a:15 a3:10
erbij a6:8 b:6
ernstig a:2
ernstige a:11
eruit a:16 a1:4
es >):-4
evaluatie a:-2
eveneens b:13
evening a:3 a3:1
evenmin >.:8 a:6 a1:5 b:2
ever b:7 b3:8
every >time:7 a:-16 a3:-1
evidence >of:-5 b:-1 b3:-4
ex b:19
exantheem a:29 a3:1 b:3
except >OWN:-1 b:-1 b1:-1
exchanged b:-5 b3:-5
explained a:2
eye >drops:-7
eyes a:-2 a6:-2
fa >::4
facial a:1
failed b:6 b3:6 b|:4
falls >,:-2
fam >::3 b:7
familie >::12
familieanamnese >::6 b:7 b+:1
family >::1 a:3 a6:1 b:7 b+:6 b3:2
far a:-7
father b:25 b3:4 b|:11
fathers b:4
feels a:2
fell a:8
felt a:5
fh >::5 b:14 b+:4 b|:2
fhx >::1 b:10
file a:1
finds >OWN:-1 b:-3 b1:-1
fine >with:-4 a:-10 a|:3
finish >#:-2 a:-7
finished >#:3 >,:-3 >.:7 >OWN:4 a:22 a6:10 b:13 b1:4 b3:6
first >,:-9 >OWN:4 >dose:19 >week:-3 a:13 a+:1 a3:-2 a6:3 b:4 b+:-1 b1:4
five >days:1
flatmate b:15 b3:12
flatmates >OWN:3 b:12 b1:3
fluids a:-4 a3:-3
flushes a:-6
follow a:5 a6:4
following b:10
food a:-8
for >OWN:1 >good:6 >him:8 >tb:6 >the:-1 a:3 a1:-1 a3:2 a6:1 b:2 b+:-7 b1:1 b6:1 b|:4
forgets b:-12
formerly b:14 b3:4
found >in:11 a:9
four a:-3
friday >.:-4
from >#:12 >DRUG:-5 >his:-3 >monday:29 >next:2 >the:-3 >tomorrow:5 a:6 a3:-1 a6:3 b:4 b+:1 b3:4 b6:-11
g >#:2 a:-12 a|:2 b:1
gaan a1:-1
gaat >door:-7 a+:1 a6:-3
gaf >de:-4 a:11 a3:6 b6:3
galbulten a:16 b:7 b3:1
gap a:-2
gave >OWN:-2 >her:-1 a:2 a1:4 b1:-2 b3:5
gaven a:1 a3:3
geblokkeerd a:6
gebruik >van:14 a1:-5 a6:10
gebruiken >OWN:2 b:2 b1:2
gebruikt >,:1 >bij:-10 >geen:3 >zelf:6 a:3 a+:1 a1:-2 a3:1 a6:2 b:-10 b6:1
gebruikte a:5 b:16
gecontinueerd >.:-1 a:-11
gecontra a:5
gedaald a:-11
geeft >aan:1 a:-6 b:-11
geeindigd a:18
geen >.:18 >OWN:30 >behoefte:13 >bezwaar:-13 >contra:-1 >gebruik:18 >indicatie:8 >recept:4 >uitslag:-9 >verbetering:-1 a:-5 a+:2 b:-2 b+:-5 b1:30 b3:6 b6:-7 b|:2
gegeven a1:-3
gehaald >.:3 >::5 >en:-6 a:3 a6:10 b:2 b3:2
gehad >,:3 >.:7 >na:-7 a:2 a3:4
gehalveerd >.:-1 a:-7
gehandhaafd a:-6
geheel a:3
geindiceerd >.:1 a:8
gekozen b:-8 b3:-5
gekregen >.:12 >en:-10 a1:-6
gel a1:-5
gelaten a:9
geleden a:9 b:11
genoeg a3:-4
gepauzeerd a:17
gepland a:9 b:5
geprobeerd >.:2 >::2 a:21
geregistreerd a:5
gesaneerd >::11 b6:5
geschrapt >.:7 a:8
geslikt >.:1 a:7
gestaakt >#:12 >.:-5 >::30 a:22 a3:15 b6:2 b|:1
gestart >;:-5 a1:-6 a3:-1 a6:3 a|:-6 b:-8
gestopt >#:18 >.:-3 >::30 >?:-8 >OWN:6 >en:-7 >na:-11 >worden:-19 a:24 a1:4 a3:7 b:5 b1:6 b|:3
get b:14
geven >.:4 a:17 b:-1
gevoelig >voor:-2 b:-3 b3:-2
geweest a6:-5 b:2
geweigerd a:8 a3:9 b:-1
gewezen a+:-1
gewijzigd a:-5
gewoon a:-1
gezet >.:7 a:2
gezien >.:-13 a:10 a3:1 b:3
gezwollen a:6
gift a:5
gisteren >.:-3 a:1 b:-7 b3:-6
give >OWN:2 b1:2
given >(:-4 >.:-1 >this:-4 >up:17 a:-4 b:-6
gives b:-5 b3:-2
giving b:-2
go b:3 b3:8
goed >verdragen:-3 a:-13 a3:-6 b3:-1
goede >respons:-1
goes a:-4 a1:-1
going >out:-3 a:-3
gone a:8
good a6:-8 b:-3
got b:8
gp a3:1 a6:-3 b6:1
graag a:-9 a+:-4 a6:-3 b:-7
gran b:6
grandfather b:15
grandmother b:23
grootmoeder b:19
h a+:-4 b+:1
haalde b:-2
haalt b:-17
haar >.:-4 >OWN:-5 >echtgenoot:-5 >zus:-14 a:10 b:3 b+:4 b1:-5 b6:1
had >.:4 >problems:-2 a:7 a+:-11 a1:9 a|:-4 b:4 b+:-5 b3:6 b6:3
hair b:-1 b3:-3
half a:-2 a+:-5
halved a:-5
hartfalen a:1
hartfalenpoli >::-3 b:-3 b3:-3
has >had:-9 >kept:-3 >not:-6 >taken:-3 >used:-7 a:-3 b3:3 b6:2 b|:1
have >OWN:7 b:2 b1:7
having a|:-6 b:1 b6:-1 b|:-3
he >asked:-2 >does:-5 >feels:-4 >finds:-1 >has:2 >stopped:2 >takes:-2 >took:3 >uses:-3 >was:5 a1:5 a6:1 b:-1 b6:4
headache a6:-2
headaches a:-6 a3:-4
hebben a:8 b:3 b3:6
heeft >.:-1 >OWN:1 >hij:1 >na:-2 >nog:-1 >ze:3 a:2 a1:3 a|:2 b:5 b+:-5 b1:1 b3:3 b6:2
held >::4 b:3
hele >lijf:1 a:1 b:4
help >.:-2 a:-3 a3:-8
helping a:-6 a3:-3
helps >.:-1 a:-18
helpt a:-25 a1:-2
hem a:1 b:1
hepatitis a:11
her >OWN:-6 >a:-3 >daughter:6 >drowsy:-8 >own:10 >previous:-5 >rash:-10 >to:-12 a:7 a6:3 a|:-2 b:5 b+:1 b1:-6
herhaalrecept >OWN:-2 b:-7 b1:-2
herhalen a+:1
herhaling a:2 b:-9
herself >is:-8 b:1 b3:6
herstarten a:4
hervat >.:-3 a+:8 a1:-5
hervatten a:22 a+:2 b:1
het >begin:-3 >eten:-1 >gaat:-2 >is:-3 >staken:4 >verleden:19 >weekend:-6 a:1 a3:-4 a|:-8 b3:1 b6:3 b|:-1
heteroanamnese >zoon:-2 b:-4 b6:-9
hetzelfde b:4 b3:2
hielp a1:-2 a3:6
hier a:1 b:-7 b6:-6
hij >OWN:-1 >in:-3 >is:1 >niets:5 >nog:-2 >wil:-1 >zijn:-9 a:-1 b1:-1 b3:-2 b6:2
him >his:-2 >off:-3 a6:8 b:1
himself a:2 b3:9
his >OWN:-8 >wife:7 a:6 b:5 b1:-8 b3:2 b6:-1
historie a:1
historisch a:3 a1:2
history >::3 b:2
hit a:9
hives >):-1 >.:1 a:21 a3:3 b:11 b6:1
hoe b6:-1
hoeft >niet:-2
hoest b:-8
hold a:15 a3:1 b:19
holds a:-6
home >::-5 b:-4
hond b:2 b3:2
hospital >::3 >on:-8 a:-1
houden a:-9 b:-1 b3:-10
houdt a:-4 b3:-8
hour >of:4
hours a6:-9
house b:1
household b:7
hr a:-12
huidig b:-6 b3:-1
huidige b:-9
huiduitslag a:8
huis >met:-4 a6:-6
huisarts a+:1 b:1
huisgenoot b:9
huisgenoten b:1
husband >,:4 >collects:-4 >died:-6 >takes:4 b:5 b3:11
husbands >OWN:3 a:11 b1:3
hx b:9
hypersensitivity >to:7 a:6 a1:1 b:2 b3:1
hyponatriemie a:1
hypos a:-5 a3:-8
i >note:-1 b:3 b3:1 b6:2
idem a:8
ie a3:-2
iedere a:-8
if a:-6 b:-8 b6:-9
ik >heb:-6 a:5 a3:7
im a:-11
in >#:4 >OWN:-2 >a:-2 >augustus:2 >bed:-2 >blister:-2 >de:-2 >eigen:-7 >hospital:2 >huis:-3 >july:7 >may:-3 >overleg:2 >the:1 >use:-10 >view:-1 a:4 a1:1 a6:2 b:1 b+:1 b1:-2 b3:2 b|:2
inactive >::18 a:9
increase a:-8 b:-1
increased a:-24
indicated a:7 a3:2
indicatie >.:6 a:1
indication >for:2
indiceerd >.:5 a:5
indien >geen:-1 b:-9
induction a:5
ingaand a:2
ingaande b:1 b6:1
ingang >van:3 a:9 a6:2 b:1
ingangsdatum >#:34 a:18 a+:-1
ingenomen >.:-2 a6:2
ingeruild a:1
ingezet >.:1 a:8
ingreep >.:-3 >op:-6 a:9
inhalatie a:-7
inhalator a:-9
inhaler a:-12
inhibits a:-9
initially >declined:-1
inject b:-9
injections >.:-5 a:-2 a1:-1
injector a:-6
injects a:-10
inleiding a:3
inmiddels a:3
inname b:5
inneemt >.:-5 a:-7
innemen >.:-12 a:-14
inr a:-17 a3:-1 b:-7
instead a:-8 b3:9 b6:-2
interactie b:-4 b3:-3
interaction b:-6 b3:-1
internist a:3
into >OWN:2 b1:2
intolerance >::6 a:19 b:10
intolerant >of:6 >to:4 a:1 b:16 b3:4 b|:13
intolerantie >OWN:2 a:19 b:8 b1:2
intoxicatie a:-1
introduce >OWN:3 b:3 b1:3
is >,:-1 >DRUG:-5 >OWN:1 >al:1 >allergic:1 >an:-2 >beeindigd:-14 >being:-13 >bij:5 >calmer:-3 >clear:-1 >coming:-6 >content:-4 >door:5 >for:-2 >gestopt:-3 >goed:-1 >hij:-2 >in:6 >niet:-2 >nu:-5 >on:4 >taken:-1 >treated:-2 >van:6 >verwijderd:-2 >weer:-6 >what:-1 >ze:3 >zij:-2 a:-1 a+:-1 a1:1 a6:-3 b:1 b+:-5 b1:1 b|:2
it >.:4 >to:-1 a+:2 a3:-2 a|:-3 b:5
itch a:1
itching a:8 a3:1
items >::9
its >course:1 a6:-4
itself a:-14
iv >.:-3 >bij:1 a:1 a|:-5 b:1
ivm >.:5 >OWN:-3 a:13 b1:-3
ja a:-21 b3:-1
jaar >#:-4 >,:-3 >na:-3
januari a:11
january a:14 a|:-14
jaundice a:7
jeuk a:3 a3:3 b3:10 b6:-5
johnson a:2
juli a:3
june >but:6 a:9 a6:2
juni a:6
just a:-4
kamer >#:1 b6:1
kan >OWN:-1 >worden:-1 a:-6 a1:-6 b:-1 b1:-1
kans >op:-3
keelpijn a:-8 a6:-1
keen >on:4 b:2 b3:9
keeps >his:-1 a3:2 b:-4 b3:-5
kept a:-1
kg a:-14 a6:-2
kies b:-9 b6:-5 b|:-1
klaar >;:-2 >bij:-1 a:5 a+:10 a1:-4
klachten a:-3 b:-10 b3:-4
klachtenvrij a:1
kleinzoon b:3 b6:1
known b3:7
komen >.:-2
komende a3:-1 b:5
komt >hij:-4 a1:-1 b:9
kon >niet:-1 a:3
koorts >weg:-10 a:-3 a6:-1
kort b:3
kreeg >OWN:-2 >op:-1 a:2 a1:6 b:1 b1:-2 b3:2 b6:14 b|:1
krijgt >OWN:-1 >nog:-2 a:1 b1:-1 b3:3 b6:-2
kuur >OWN:2 >voltooid:2 a:20 b:7 b1:2 b3:1
kweek >::-1
kwijt >,:-3 a:-3
l a:-5
laatste >dosis:3 a:5 b:-5
langzaam a:-5
last >month:1 >taken:-3 >used:-12 >van:-14 a:11
late a:-3
laten a1:3
later >OWN:3 a:4 b1:3
lays >out:-3
ldl b:-1
led >to:3 a:5
left a6:-3 b:4
legt b:-8
less a:-6
let b3:7 b6:-5
leukos a:-4
level a:-12 a1:-3 b:-4
levels >.:-11
liet b:1
liever >niet:7 a:5
life >.:-1 a:-1 a3:-1
lifelong a:-1
ligt >klaar:-2 >nog:5
lijst a:3
like a:10
likewise >.:8 a:6 a1:2
lip >swelling:4 b:3 b3:1
lippen a:1
lips b:4
liquid a:-3
list b+:3 b3:-6 b6:1 b|:2
listed >as:1 a:12
little a:-1
lives b6:-4
loading a:2
longembolie a:-5 a3:-5
longer >makes:-18 >takes:3 a:5
longreactie a:3
loopt >,:1 >nog:-1 a:-26 a+:5 a1:-3 a3:-8 a|:5 b:-6 b3:-1
loose >stools:-2
low a6:-5
lowers a:-1
lukt >niet:-8 a:-11
m a:3
ma b:3
maag b:-1
maagklachten b:-1 b3:-1
maakt a1:-1
maal >zo:-4 a:-1
maaltijd a:-3
maand >.:4 >OWN:1 >gestopt:-1 a+:2 a6:-2 b1:1 b3:6 b6:-15
maandag >.:2 a:3 a+:10 b:13
maanden >OWN:1 a:-6 a+:-1 b:3 b1:1
maar >door:-6 >is:-15 a+:-5
maart a:3 a+:-2
made >her:-7 a:7
mag >niet:-10 a1:-4
makes >her:-5 a3:-8
malignant b:2 b3:1
maligne a:2
man a:9 b:1 b6:1
mane a:-12
march a:1 a3:2 a6:2
maternal b:10
max a:-1
may >and:-2 a:-4 a6:-3 a|:-3 b:-5
mcg a:-9 a3:-1
me a:3
meals a:-13
med >::-6 b:-5 b3:-3
medicatie >::-6 >bij:-6 b:-6 b3:-5 b|:-3
medication b:-12
medications b:-12 b6:-2
meds >::-11 b:-3 b3:-1
mee >.:1
meegebrachte b:-3
meegegeven a:-2
meer >.:5 >nodig:8 a:3 a|:-8 b:-4
mei a3:1
meldt >dat:-1 b6:7
memory >clinic:1
meneer b:3
merk a:-7
merkt b:-7 b6:-13
met >DRUG:-2 >OWN:-1 >copd:-1 >een:-2 >epilepsie:2 >goed:1 >het:-2 >ingang:3 a:-2 a+:7 a1:-1 b:1 b1:-1 b3:2
mevrouw >gebruikt:-6 a3:1 b3:-3
mg >#:2 >,:-3 >-:1 >.:-5 >::3 >;:7 >OWN:-6 >a:-9 >bd:5 >daily:4 >dd:7 >gestopt:2 >in:-3 >nocte:2 >od:2 >om:-4 >once:5 >qam:-3 >qhs:-4 >sc:2 >tid:-2 >voor:-1 a:-16 a+:-3 a3:-7 a6:-9 b:-5 b+:5 b1:-6 b3:-4
microgram a:-1
micrograms a:-8 a3:-8
might b:-4
migraine a:-1
mijden a:1
minderen >.:-4
missed a:-14 a3:-5 b:-30 b3:-11
misselijkheid b:-6 b3:-5
missen a:-1
misses b:-9
missing b:-5
ml a:-10
moeder >(:-8 >.:-7 >belt:-5 >gebruikt:6 >van:-3 >vertelt:-1 b:19 b|:5
mom >takes:1 b:20 b3:7
mond >na:-3 a:-1 b3:-4
monday >.:16 a:1
month a3:6 b6:-8
monthly a:-10
months b:5
mood b:-3
more a3:2 a6:-6 b:-4
morgen >over:3 a:16 b:21 b3:10
morgenochtend a:4 b:3
morning >and:-3 a:-11 a+:2 a3:-7
mother >and:-4 >had:3 >of:-7 >on:1 >takes:11 b:18 b3:1 b6:1 b|:3
mothers >OWN:7 b1:7
mr a1:-1
much a:-1
mum >on:8 b:18
must a:-5 a6:-5
mw >weigert:2 a:3 a3:1 b:7 b3:-5 b|:-1
my b:1
myalgia >with:4
n a:14
na >OWN:2 >de:8 >ontslag:11 >staken:6 >start:-38 >twee:6 a:9 a+:6 b:7 b+:-6 b1:2 b3:1
naam >van:1
naar >#:-9 >DRUG:1 a3:-2 b:2
naast >OWN:-2 a:4 a3:1 b:-12 b1:-2 b|:-1
nacht a:-16 b:6
nachtkastje a:-2
nadat a:-17 a3:-16
naive a:4 a1:2
nam b:-2 b3:-4
nausea b:-4
nebs a:-5
nee a:13 a1:14 a3:4
need b:3
needed >OWN:7 >for:-12 a:2 a3:3 b1:7
needs >OWN:-4 >no:2 a:-5 b1:-4
neef b:16
neefje b:5
neemt >OWN:-2 >hij:-6 a:-3 a+:2 a6:-5 b:-14 b1:-2
neg >for:12 a:9 a1:11 a|:1 b:12 b6:1
negatief >.:9 >voor:1 a:2 a1:10 b:3 b3:2 b6:7
negative >for:11 a1:7 b:4 b3:1 b6:1
neighbour b:2 b3:1
neither >OWN:1 b:13 b1:1 b3:3
nemen a+:-1 a3:8
nephew b:9
neusspray a:-5 a1:-4
never >again:2 >been:10 >misses:-8 >started:22 >stopped:-24 >taken:5 >used:3 >without:-5 a:9 a1:2 a6:-1 b:6 b3:14
new >script:-2 a:-2 b:-1
next >OWN:-3 >due:-1 >week:9 a:12 a1:6 a3:-11 a|:-1 b1:-3 b3:17 b6:2
nicht b:12
nierfunctie a:8 a6:1
niet >(:7 >,:9 >-:10 >.:11 >;:2 >aan:7 >aantoonbaar:7 >af:-22 >afgeleverd:1 >alleen:-8 >als:-6 >begonnen:16 >bepaald:-4 >bij:5 >combineren:11 >gebruiken:5 >gebruikt:15 >gegeven:17 >geindiceerd:10 >genoeg:-4 >gestaakt:-20 >gestart:23 >gestopt:-53 >geven:3 >gewijzigd:-4 >gezien:-4 >herhalen:12 >innemen:-2 >kwijt:-1 >meegegeven:19 >meer:5 >met:-2 >nodig:8 >op:-3 >opnieuw:10 >slapen:-1 >te:-4 >tegen:8 >toegediend:12 >van:-2 >verdragen:14 >voor:5 >voorgeschreven:21 >zinvol:3 >zonder:-13 a:6 a+:-5 a1:3 a3:3 a6:1 a|:-4 b6:-4
niets a:9 b:3 b6:3
nieuw >::-4 >recept:-6 b3:-3
night >.:-2 a:-18 b3:-7
nightly a:-4
nil >.:16 >OWN:2 >of:-3 b:7 b1:2
no >.:20 >OWN:27 >change:-9 >changes:-6 >evidence:-3 >further:1 >longer:16 >objection:-6 >rash:-19 >reaction:-6 a+:-4 a1:2 a3:-6 a6:-5 a|:-2 b:-1 b+:-10 b1:27 b3:14 b6:-4 b|:5
noch >DRUG:8 >OWN:4 a:4 a1:3 b:7 b1:4
nocte >.:-3 a:-12 a6:-5 a|:-6
nodig >geweest:2 a3:3 a6:-5
nog >#:-7 >DRUG:1 >altijd:-14 >nooit:1 >tot:-5 a:-5 a+:2 a6:-1 b:-5
non >-:-7 b+:-1
none >.:3 a:9 a1:1
nooit >OWN:15 >een:-18 >gestart:6 >problemen:-10 a:17 b:5 b1:15 b3:13 b|:2
nor a1:1
not >DRUG:-4 >OWN:6 >a:6 >been:-5 >changed:-10 >commenced:1 >continued:22 >crush:-1 >currently:2 >detected:2 >due:-6 >for:3 >from:-12 >give:13 >given:21 >indicated:5 >issued:16 >keen:2 >missed:-4 >on:9 >prescribe:8 >prescribed:22 >required:3 >started:24 >stop:-1 >stopped:-49 >suitable:2 >supplied:8 >taken:1 >taking:14 >thought:-4 >to:-5 >tolerated:9 >use:5 >used:7 >wanted:2 >with:-6 >yet:10 a:5 a+:4 a1:3 a6:-2 b1:6 b3:14 b|:6
nothing a+:1 b:-1 b3:-6
november a:1
now >.:-4 >::-3 >DRUG:4 >OWN:-6 a3:8 a|:5 b:-10 b1:-6
nu >::-1 >DRUG:23 >OWN:-5 >over:-6 a:-4 a+:2 a1:-2 a6:-7 b:-9 b1:-5
nuchter a:-2 a3:-6
nul a:7
nurse b6:-6
nvt >.:1 a:4
o b:2
objection >to:-6 b:-6 b3:-6
obstipatie b:-6 b3:-2
ochtend a:-11
october >.:1 a:1
oculogyric >crisis:8
od >,:-1 >.:-4 >from:11 >on:1 >to:16 a:-15 a+:-3
oedeem a6:1
oedema >.:-11 a3:-14
oesophagitis a:1
of >andere:8 >asthma:-1 >een:-1 >her:1 >stock:-1 a:2 a1:2 a|:-6 b:3 b+:-2 b6:-2
off >DRUG:-3 >OWN:10 a:9 a+:-2 a1:6 a3:9 b1:10 b3:3
offered >,:3 a:6 b:15
ogen b:-3
ointment a1:-5
okt a:9
oktober a:4
old a+:-3
older b:1
om >#:-2 >OWN:5 >per:-9 a:-1 a+:2 a3:-2 b1:5 b3:-4 b|:8
oma b:19 b3:1
omdat b:-1
omgezet >van:2 a:20
omit a:-4 a3:-3
on >#:3 >,:-2 >.:-7 >DRUG:5 >OWN:-4 >friday:-2 >her:4 >hold:15 >it:-11 >monday:-5 >the:5 >time:-2 a:4 a+:6 b:2 b1:-4 b|:-1
once >.:-1 >OWN:-6 >a:-5 >the:1 a+:2 a6:2 b:-4 b1:-6
ondanks >OWN:-4 b:-1 b1:-4
onder >DRUG:-1 a:-4 a1:-4 b:-7
onderbroken >.:-6
one >of:13 a3:-3 b:8
ongebruikt a:2
ongewenst a:3
ongewijzigd >.:-2 >::-10 a:-21
ongoing >::-1
only a1:-5 a3:-3 a6:1 b:-6
onrust a:-4 a6:-3
onrustig a:-2
ontbijt a:-3
ontkent >OWN:6 >gebruik:14 >inname:1 b:2 b1:6 b|:4
ontlasting a6:-8
ontraden a:20 a1:2
ontslag a:8 b3:2
ontslagmedicatie >::-6
ontstond a:1 a1:3
ontwikkelde b:2
onvoldoende a:6 a|:-2
oogarts b:-1 b3:-4
oogdruppels >#:-3 >.:-2 a:-3 a1:-1
ooit a:7 b:6
ook >DRUG:-5 >gebruikt:-3 >niet:4 a+:-3 b:7 b3:6 b6:6
oom b:22 b3:8
op >#:11 >.:1 >DRUG:2 >dag:8 >de:3 >dit:1 >drie:1 >maandag:-11 >zak:-5 a:2 a+:3 a6:-2 b:3 b6:6
opa b:14
open b6:-2
operatie >OWN:-1 b:-8 b1:-1
opgehaald a:13
opgehoogd a:-15
opgehouden a:11
opgenomen a6:-3
opgestart a:19
ophogen a:-12
opname a:1 b:7
opnieuw a:10 a6:1
opposed b3:5
opstarten a:3
option a:2
opvliegers b:-3
or >DRUG:-1 >OWN:7 a1:4 a6:-1 b:2 b1:7 b6:-6
oral b:9
orale b:6
organiser b|:2
otc >::-2 b:5
other >OWN:12 a:1 a3:1 b1:12
ouders a:2 b:2
out >OWN:-1 >in:13 >of:-1 a3:11 a6:-6 b:-3 b1:-1
over >with:4 b:1
overdag a:-8
overdracht b6:-5
overgegaan a:9
overgeslagen >.:-3 a:-4 a3:-6
overgestapt b:4 b3:4
overgevoelig >voor:5 a:7 b:8 b3:2
overgevoeligheid a:3 b:13 b3:11
overgezet >van:5 a:11 b6:-1
overleg >met:-3
overlijden >van:-2 b:-2 b6:-2
overmorgen a:8
overnight >,:-3 >.:3
overslaan >.:-2 a:-4
overstap b3:7
overwogen a:1
owing >to:7
own b:-4 b3:-9
p b+:1 b3:-2 b6:3
pa a:4
packed b:-4 b3:-4
pain a:-3 a+:-2 b:-2
pancreatitis a:5 b:-3
parkinson a:3
partner b:15 b3:8 b6:1
partners b:10
past >,:1 >.:5 >meds:1 a:11 a6:12 b:10 b3:25 b|:29
patch a1:-7 b3:-1
patient >):-2 >OWN:-4 a:12 a6:4 b+:4 b1:-4 b3:-2 b6:8
patiente >is:-2 a:2 b3:-1 b6:1
patients b:1
paused a:5
peesruptuur a:10
pen a:-7
per >#:14 >abuis:1 >dag:-4 >week:-4 a:-3 a+:-3 b:3 b3:3
periods b:-4 b3:-4
permanently a:2
pharmacy >.:-1 a:-5 a6:-7
picked >up:10
picks b:-2 b3:-2
pijn a:-9 b:-4 b6:-10
pill >organiser:13
plaats b:1 b3:6
place b:8 b3:5
plan >::5 >is:-5 b|:2
planned a:6 b:19
please a3:-10 b:9 b6:1
pleister a1:-5
pm a:-3
pneumonitis a:12
po a:-6 a1:-2 b:1 b3:4
poh b:5
poli >voor:-1 a:1 b:-2 b3:-6
poliep a:-1
poliklinisch b:5 b3:3
pols >#:-7 a:-2 a6:-12
pomp >,:-1
pos a1:-5
positief a1:-1 b3:-6
positive a1:-7 b:-3 b3:-8
post a:7
practice a:2
pre a:-4 a3:-5
prescribe >OWN:10 a:8 a+:1 b1:10
prescribed a:3
prescription >for:-2
prev >rx:9
previous >meds:9 b:8 b3:3 b|:14
previously b:21 b3:2 b6:5 b|:7
prikkelhoest a:1
prikken a:-7 b3:-8
prikt a:-6
prima >.:-2 a:-9 a3:-3
prior b:2
prn >.:-8 a:-21 a6:-5
proberen a:7
probleemlijst b:-3 b6:-8
problem >.:-1 b:-8 b3:-9
problemen a:-13 b:-6
problems >with:-5 a:-7 b:-4 b3:-5
profylaxe b:8
prompted a:-1
pt >::-3 >OWN:-4 >zelf:-2 a:17 a3:1 b:4 b+:7 b1:-4 b6:5
pts b:13
put >up:-4
q >#:-7 a:-5
qam a:-3
qds >.:-3 a:-16
qhs a:-5
qt b:2
qtc a:1
quit >OWN:4 b1:4
r >/:-6
radiotherapy b:-3
rang >::-15 b:-8 b6:-1
range >.:-3 a:-3 a6:-3
rash >):2 >after:3 >op:-2 >was:-8 >with:1 a:18 a1:1 b+:-7 b3:9
rate a:-5 a6:-6
reacted >to:10
reactie >op:-2 a6:-3 b:15 b3:1
reaction a:7 a1:3 b:16
reactions b:7
reacts b:5 b3:5
reageerde b:3
reason b3:-6
receive >OWN:1 b:4 b1:1
recently b:7 b3:1
recept >niet:-14
rechallenge a:7
recommend b:1
record a:4
red >man:3 a:7 a3:1 b:12
reden a:6
redt a:-23
reduce b:-4
reduced a:-11 a3:-1
reducing a:-2
reduction >of:-1 b:-1 b3:-1
reflux >,:-5 a:-1 a3:-3
refused >OWN:9 a:12 b:3 b1:9 b3:6
refuses >OWN:7 b:11 b1:7
regular a:-1 b:-1 b3:-4
regularly a:-12 a1:-3
related a:-18 b:-3
reliably >.:-13 a:-13
relief a:-10
relieved >by:-4 b:-4 b3:-4
remains >on:-9
removed >from:3 a:31 a3:3
remt a:-5 a1:-4
renal a:10
repeat a:-11 b:-6
repeats b:-11
replaced >OWN:10 >by:3 a1:1 a3:1 b1:10
report b:-4
reports >that:-7 b3:1
requests b:-9 b3:-9
required a:7 a3:6
reserve a:-2
responded >to:-3 b:-1 b3:-1
response >to:-4 a6:2 b:-4 b3:-4
restart >#:1 >OWN:1 a:25 a6:1 b:10 b1:1
restarted a:-16 a3:-1
resume a:22 b:1
resumed >after:-6
retour a:3
return a:-2
review a:-8 a3:-6
reviewed a:-2
rise b:-1
risico >op:-10
roken a:-4 a6:-12
rol a6:-2 b:5
rood a:4
roodheid a:-11
roommate b:8
ruled >out:3 a:3
run >out:-8
running a:-9 a3:-1
rustig a3:-6
rx >OWN:-1 b1:-1
s a:-9 b:6 b+:2
sachet a:-20
sachets a:-8
said >no:3 a:7
same a3:2 a6:11 b:10
samen a3:-2
says >her:-1 >the:3 a6:-8 b6:-5
sc a:-9
schema a3:-8
school >nurse:-5 a:-2 a+:-1
schoonmoeder b:2
schrijft b:-2
screen b:1 b3:2
script a1:1 a3:-6
sees b:-7 b+:-5
seizure b:-2
sensitivities b:2
sent >.:-10 b:7
september a3:6
settled >.:-4 b3:-2
severe a:9 b:11 b3:3
sh >::2 b:2
she >began:-3 >cannot:-2 >has:-1 >is:-1 >keeps:-7 >opted:-1 >stopped:-3 >takes:-3 >would:-1 a+:-1 a1:2 a6:5 b:3 b6:4 b|:1
shock a:11 b3:6
short b:-3 b3:-6
sibling b:10
sick a:-2 a6:-1
side >effects:-7
since >#:-1 >.:-1 >OWN:-4 >started:-1 >starting:-10 >stopping:3 >the:4 a:1 a6:-2 b:-5 b1:-4
sinds >#:-3 >OWN:-5 >de:7 >hij:-5 >kort:2 >start:-25 a:8 a3:3 a|:-2 b:-7 b1:-5
sindsdien b:-14
single >dose:7 a:5
sister b:22 b3:18
six a:-2
sjs a:11 a3:3
skin a:2 b:4
slaapt >ze:-10 a1:-11 b:-2 b3:-3
slaat b:-8
slapen a:-6
slecht a:1
sleep >without:-5 b:-8 b3:-1
sleepy a:-3 a3:-3
slikken b:-8
slikt >OWN:-2 >zij:-6 b1:-2
slikte b:18
sloeg a:4
smoking a:-3 b:-2
so >OWN:1 >far:-6 a+:2 a6:4 b1:1
social >::4 b:4
sodium >OWN:-2 b1:-2
somber >.:-5 a:-16
something a:3
son >.:-1 a:-10 a+:-1 b:7 b3:7
soon a3:-1
sore >throat:-5 a:-6
spiegel a:-10 b:-12
spierpijn >op:3 b|:2
spiraal a:-2 a1:-9
spoelt a:-7
spouse b:6
sprake a:4
spray a:-13 a3:-5
spring a:6
spuit a:-3 b3:-4
spuiten a:-5
staan a3:8
staat >,:-5 >niet:3 >op:-9 a:12 b:6
stabiel >.:-1 a:-6 b:-2 b3:-2
staken >.:-8 a:-14 a3:-1
start >#:1 >::-7 >DRUG:-14 >OWN:2 >van:-19 a:19 a1:-1 a3:-1 a6:10 a|:-7 b:29 b1:2 b3:3 b6:1
startdatum >#:19 a:9
started >OWN:-3 >by:-1 a:-4 a1:-13 b:-5 b1:-3
starten >met:18 a:37 b:20
starting >OWN:-1 a:8 b:5 b1:-1 b3:7
starts >.:-8 >OWN:3 a:22 b:1 b1:3
stat a:-3 a3:-2
states >OWN:-3 b1:-3
status b:5
stay >::1 >on:-18
stays >on:-8 a:-17
steer >clear:2
stepped >down:1
stevens >-:5 a:6
still >taking:-1 a:-4 b:-8 b3:-5
stomach a+:-2
stootkuur a:2
stop >#:27 >OWN:-15 a:-3 a+:-11 b:-9 b1:-15 b6:4
stopdatum >::10 a:25 a6:7
stopgezet >::7 b:5
stopped >#:5 >.:-7 >::27 >smoking:-14 >the:-12 a:24 a+:-3 a1:4 a3:2 b:11 b|:7
stoppen >.:-2 >met:-8 >van:2 a:-21 b:-2 b3:-9
stopping >OWN:-4 b:-4 b1:-4
stopt b:-11 b3:-5
stopte b:3
stroke >unit:-1 a:-5 b6:-2
sublinguaal a:-4
succes a:10
success >.:1 a:1 a6:1
suf b:-4 b3:-4
suggest b3:-8
suitable a:3
suits a:-13 a1:-1
sun b:-2 b3:-2
sunday b:2 b3:2
supervised a:-4
supplied a3:7
surgery >.:3 b:-12
suspensie a:-2 a1:-1
suspension a:-2
swallowed b:15
swapped a:3
swears >by:5 b:3 b3:3
swelled b:5 b3:2
swelling a:1 a6:3 b:8
switch >from:-7 a:-6 b:-8 b6:4 b|:9
switched >from:3 >to:-1 a:4 b6:-4
switching b3:5
syndrome a:3 b:2 b3:1
syringe >driver:-18
syrup a:-1
tabl a:-4
tablet >.:-1 a:-2 a1:-4
tablets b:-4
tabletten >OWN:-3 >niet:-2 a:-2 b1:-3
tabs a:-8
take >OWN:2 >on:-8 a:2 b1:2
taken >.:-1 >down:2 >off:6 a:1
takes >DRUG:10 >OWN:-2 >it:-14 >neither:12 a:-3 b:-8 b1:-2 b3:-5
taking >it:-8 b3:1
tante b:24 b6:5
taper b:-10
tapered >.:-1 a:-16
tb b|:2
tds >.:-11 a:-8
te >beginnen:4 >bouwen:-10 >kunnen:4 >mijden:2 >minderen:-3 >staken:-6 >starten:5 >voegen:5 a1:-2 a6:-2 b:1 b3:4 b6:2 b|:7
teen a:-8
tegen >OWN:5 a3:-3 b:1 b1:5
tegenover b:1
tekst >van:-5 b:-4
telefonisch b6:-1
telephone b:-1
tell b:-2
tendon a:11
ter b:7
terug a:12
test a:4 b:2 b3:8
testing >.:1
tevoren >te:-1
tevreden b:-7
th a:-7
than a:-13 b3:2
thans a:5 b:-7
that >OWN:1 >he:1 a:1 b:1 b+:1 b1:1 b6:-7
the >DRUG:-4 >OWN:-3 >combination:-7 >dosette:-2 >fridge:-4 >level:-3 >meantime:-7 >morning:-4 >patient:3 >previous:-5 >rash:-6 >same:2 >second:2 >seizure:-9 >spring:3 >summer:9 >tremor:-2 >weight:-7 >wrong:-14 a:-1 a1:-3 a|:-4 b:1 b+:6 b1:-3 b6:1 b|:-1
then >OWN:5 a3:-1 b1:5
there b:5 b+:9
therefore a:1
these b:-5 b3:-1
this >admission:7 a:7 a1:-7
three >years:-2 a:-2 a3:1 b:1
throat b:5
through b:2 b3:3
throughout >.:-3
thrown a:-3
thuis a:-2 b:-4
thuismedicatie b:-2 b|:-2
thuiszorg a:-1 b3:-4
thursday >.:5 a:11
tid a:-5
tijd >.:-5 b:-3
tijdelijk >gestopt:-4 a:2 b3:-3
tijdens >de:5 >opname:15 a:5 a3:3 b:2
times a:-5 a6:-1
to >#:-7 >DRUG:8 >OWN:1 >begin:24 >carry:-2 >come:-10 >commence:14 >continue:-5 >finish:-15 >reduce:-4 >say:-6 >start:12 >stay:-9 >take:2 >the:-7 >try:3 >wean:-2 >work:-5 a:3 a3:-1 a6:3 a|:-1 b:3 b+:-1 b1:1 b6:1
toch a:-8
today >.:-1 a6:-8 b:-1
toddler b:10
toe >te:6 a3:-8
toegestaan >.:-2
toegevoegd a:7 a|:-6
toen b:6
toevoegen a:5 a1:7
told b+:1
tolerate >OWN:5 b1:5
tolerates a:-3 a3:-2 b:-2
tomorrow a:23 a6:7 b:18 b3:11
tongue b:1
tonight a:10 a|:-3
too >.:1
took a1:-1 b:7 b+:-6 b6:2
tot >OWN:4 >de:1 >die:-2 >en:-9 >maandag:-3 a:5 a+:-3 a1:2 a|:-3 b:5 b1:4
tox b:5 b|:7
treated >with:1 b:5 b6:6 b|:4
treatment >with:11
tremor a:-9 a3:-8 b:-1
trials >of:9
tried >OWN:6 >and:11 >to:-2 a:25 a6:1 b:7 b1:6 b6:2 b|:11
trouw >.:-1 a:-30 a3:-1 b:-5
try >OWN:2 b:8 b1:2
tto >::-1
tuesday a:11
turned >down:8 a:7 b:9
twee >dagen:1 >keer:-1 >weken:7 a:2 b:4
tweelingzus b:10 b6:5
tweemaal >daags:-3 a:-3 a6:-3
twice >a:-1 >weekly:-4 a:-4
twin b:27 b6:1
two a:4 b+:10 b3:-7 b6:2
u >OWN:-2 a:-5 a6:-1 b:-1 b1:-2
uds >negative:4 >positive:-1 b3:-3
uit >de:1 a:9 a3:6
uitgeslopen a:22 a3:1
uitgesloten >.:1 a:14
uitgezet a:5
uitleg a:2
uitslag a:2 a3:4 b3:7
ulcer a:2
ulcerative >colitis:-4
unchanged >.:-7 >::-6 a:-15
uncle b:23
undetectable a3:5
unhappy b:-5
units a:-6 a3:-2
unless a:-21
unsuitable a:3
until >#:2 >then:-6 a:1 a+:-1 a3:4 b6:2
up >DRUG:-1 >OWN:2 >with:-4 a3:-3 b:4 b1:2 b3:-4 b|:-3
urine >drug:2
urinescreening b:2
urineweginfectie b:-4 b3:-4
urticaria >.:-5 a:13
us b:2
use >of:10 a:8 a1:2 b:4
used >.:6 a:2 a+:-1 a|:-4 b:10
uses >DRUG:5 a:1 b:-5
usual a:-8
uur >OWN:-2 >na:2 a:-3 a6:-3 b1:-2
uw b6:-8
vaak a:-3 a3:-3
vader >::1 >OWN:2 >op:-2 a:5 b:25 b1:2 b3:5 b|:10
van >#:-2 >DRUG:-6 >de:-1 >haar:-3 >mevrouw:-1 >mw:1 >patient:11 >patiente:17 >pt:11 >twee:-13 a:12 b:2 b+:2 b3:4 b6:2
vanaf >,:-10 >maandag:-1 >morgen:1 >volgende:7 a:24 a1:-1 a6:11 b:32
vanavond a:18
vandaar a:4 b:-1
vanochtend >niet:-8 a:-5 b:-5 b3:-3
vanwege a:12 a3:14 b:2
vastgelegd a:3
veel b:-3
verbetering a:-2
verboden a:9 a3:1
verder a:-6 b:-1
verdroeg a:4
verdwenen a:-3
vergeet b:-17
vergeten a:-18
verhogen a:-7
verhoging >van:-5 b:-5 b3:-5
verhoogd a:-18
verificatie b6:-1
verklaart >.:-1
verlaagd a:-10
verlagen a:-4
vermeden a:16
vermijden >.:4 a:15 a1:8
verpleegkundige b:-11 b6:-3
verruild b:-2 b3:-2
verslaving >aan:-2
vervallen >::17 a:33 a1:1 a3:1 b:8 b3:3
vervalt a:2
vervangen >.:-2 a:8 a1:1 a6:-7
vervanging b:2 b3:2
verwijderd a:7 a3:5
verwijderen a:-1
vg >::1 b:11
via a:-5 a1:-1
vier a:-3 b:3
view >of:-1
vinden a3:-1
vindt a:3
vocht a:-8 a3:-9
voegen a:5
voldoende >.:-1 a:-2 b:-1 b3:-1
volgende >week:14
volgens >schema:-1 a1:-8 b3:-3
volgt a:16
volledig a:6
volstaat a:-5
voltooid >.:2 a:11 a+:10 a6:1
vomit a:1
vomiting a:8
vond a:3
voor >,:-7 >DRUG:2 >OWN:4 >de:-5 >een:7 >haar:-1 >het:-6 >vertrek:6 >zijn:-1 a:6 a+:1 a1:1 b:1 b1:4 b3:3 b6:1 b|:1
voorgeschiedenis >::2 b:10
voorgeschreven >):-1 >,:3 >.:8 >maar:-2
voorgestelde >OWN:2 b:2 b1:2
voorheen >::5 >OWN:2 b:22 b1:2
voorlopig a3:-8
voorschrijven a:18
voorschrijver a:-3
voortgezet a:-10
voorzetkamer a:-2 a3:-2
vorig >jaar:16
vorige >ha:-1 >maand:4 >week:9 a:11 b:10
vraagt >of:-12 b3:-3
vriend b:9 b3:4
vriendin b:14
vroeger a:1 b:15
vroegere >medicatie:22
vrouw b:3 b3:8
w b:5 b3:3
waarom b:-5
waarvoor >OWN:-8 b1:-8
wachten a:-3
want >OWN:8 b1:8
wanted a:3
wants b:-3 b3:-9
ward a6:1
was >#:-6 >.:-14 >added:-10 >brought:-4 >chosen:-7 >commenced:-1 >de:-6 >discontinued:-5 >een:-8 >introduced:-4 >never:2 >not:2 >on:4 >resumed:-6 >started:-14 >stopped:-4 >told:-1 a:9 a1:1 a6:2 a|:1 b:8 b3:1 b6:-4
wat a3:-1 b6:-6
water a:-1
we >have:3 >prescribe:-6 >will:-9 a:2 b:7 b3:7
wean b:-17
weaned a1:4
wears >off:-11 a:-3
wednesday >.:1 a:12
week >bellen:-2 >gestopt:-3 >van:-2 a:-3 a|:-1 b:-4 b3:-2
weekdoos b:-1
weekend a6:-2
weekends >.:-1 a:-23 a3:-12
weekly a:-15
weeks >.:-2 a6:-2 b+:-3
weer >.:-1 >begonnen:-4 a6:-6
wees b6:-1
weg >.:1 a:4
wegens a:8 a1:-2 a3:7 a6:1
weggehaald >.:-1 a:-3 a6:-3
weggelaten a:11
weigerde >OWN:1 b:8 b1:1
weigert >OWN:3 a:2 b:13 b1:3
wekelijks a:-11 a1:-1
weken >.:-3 >geleden:15 a:-1
wel >.:-8 a:-3 a+:4 a1:-3 a|:8 b:-7
well >tolerated:-11 a:-9 b3:-6
went >in:-4
werd >gestart:-1 >ingesteld:-6 a:5 b:5 b6:3
were >continued:-12 a:3 a3:7 a|:2 b3:9 b6:-3
werking a:-2
werkt a:-15 a1:-1
weten a:11
wheeze a:10 a3:1
whether b:-12
which a:4
while a:11
who >was:-1 a+:-3 b:5 b3:12
why a:3
wife >,:8 >lays:-3 a:-11 b+:4 b3:9 b|:3
wifes >OWN:1 b:7 b1:1
wij >hebben:-2 a:3 a3:8 b:7 b+:3 b|:1
wijst a:5
wijzigen a:-4 a3:-3
wijziging >van:-9 b:-2 b3:-11
wil >er:-7 >ze:7 a3:-1 b:-4
wilde b:3
will >switch:-3 >take:6 a:6 a6:20 b3:8 b6:5 b|:6
wish b:3
wissel b:-7
wisselen a:-8
with >OWN:-2 >alcohol:-1 >it:-1 >milk:-6 >no:-4 >the:4 a:-3 a1:-5 a3:2 b1:-2 b|:-5
withdrawn a:25
withheld >::3 a:12 b:5
within >#:-12 >reach:2 a6:-10 b:5 b|:4
without >OWN:2 >success:3 a:-8 a|:3 b1:2 b3:-3
wk >#:-6 >.:-3 a:-1
woensdag a:7
wonders a:5 a3:3
wont b:3 b3:3
woont b:-4 b6:-6
worden >gegeven:7 >gestart:13 >gestopt:-16 a3:-10 a|:-9 b3:1
wordt >#:21 >DRUG:3 >afgebouwd:-2 >behandeld:-16 >gestart:14 >ook:-1 >vanaf:-2 >vanavond:2 >volgende:-2 a1:-3 b3:5
work a:-8
works a:-7
worried >about:-2 b:-1 b3:-1
would >not:1 a:1 a1:10 a3:-7 b+:2 b3:3
x a:-1 a3:-3 a6:-3
xl a:-1
year >.:4 a:8
years b:1
yellow b:1
yes a:-13 a|:3
yet >.:-13 a:-11 a3:-4
you b:-2 b3:-1
your >OWN:-3 b:-4 b1:-3
zak a:-10 a3:-7
zal >OWN:4 b:3 b1:4
zalf a:-1 a1:-1
ze >het:-8 a:5 a3:2 b:1
zegt a+:-7
zelf >::-14 >niet:-3 a+:-15 a3:3 a6:-1 b:4 b3:2 b6:3
zes a3:-1
zet >de:-4 b:-12
zetpil a:-1 a1:-1
zich >.:-9
ziet >zij:-3
zij >OWN:-4 >een:1 >er:-1 >gebruikt:-12 >geen:-1 >heeft:-4 >in:-3 >nooit:-9 >op:-2 a+:-8 b+:-4 b1:-4 b3:2
zijn >DRUG:3 >OWN:-2 >gestopt:-18 >vader:-4 >vrouw:5 a:7 a1:1 a|:8 b:2 b1:-2 b3:7 b6:4
zinvol a:5
zit a1:-2
zitten a:2
zn >.:-5 a:-18
zo >nodig:-14 a:-2 a+:6 b6:-3
zoals b:2
zodra >de:7 a:8 b+:1
zomer a:2
zonder >.:13 >OWN:4 >succes:1 a+:2 a|:6 b1:4
zoon >gebruikt:10 >haalt:-6 b:12 b6:2
zoontje b:2
zou b:-8 b6:-4
zowel b3:3
zus >gebruikt:2 >is:-2 b:31
zusje b:4
zussen b:8
zwager b:8
zwangerschap a3:-2
zweert b:8
zwelling b3:1
| a6:-3
– >last:-21 a:10 a1:3 a3:6
→ a:2 a1:8
⇥ >OWN:2 b:2 b1:2
✓ a:-7`;
