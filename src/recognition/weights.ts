/** Written by `npm run weights`; do not edit by hand. How a line is read is told in weigh.ts. */
export const WEIGHTS = `OWN b:-6 >#:-1 >(:3 >.:1 >/:-1 >::2 >;:1 >?:16 >DRUG:-2 >added:-3 >af:1 >afgebouwd:4 >afgeraden:5 >allergic:4 >allergie:5 >allergy:13 >alone:-6 >also:2 >anafylaxie:1 >anaphylaxis:1 >any:1 >are:6 >as:-4 >at:1 >bevalt:-2 >blijft:-4 >both:2 >brought:1 >came:3 >can:-8 >changed:2 >continued:-4 >continues:-11 >contraindicated:8 >course:1 >creme:-2 >d:1 >dagelijks:-2 >day:-3 >dcd:5 >declined:4 >depot:-3 >discussed:1 >door:-9 >dose:-3 >drank:-1 >druppels:-2 >een:4 >en:3 >eruit:5 >evenmin:5 >for:-2 >gave:3 >gebruik:-4 >gebruikt:-1 >gegeven:-3 >gekregen:-6 >gel:-5 >gestart:-8 >gestopt:5 >goes:-1 >had:8 >he:4 >heeft:3 >helps:-1 >helpt:-3 >hervat:-3 >hielp:-2 >hypersensitivity:1 >in:1 >injections:-1 >is:1 >kan:-6 >klaar:-4 >komt:-1 >kreeg:6 >laten:3 >level:-2 >likewise:2 >loopt:-4 >maakt:-1 >mag:-4 >met:-1 >mr:-1 >naive:2 >nee:14 >neg:11 >negatief:10 >negative:7 >neusspray:-4 >never:2 >next:6 >niet:3 >no:2 >noch:1 >nor:3 >not:3 >nu:-1 >of:2 >off:6 >ointment:-4 >onder:-4 >only:-5 >ontraden:1 >ontstond:4 >oogdruppels:-1 >ophogen:-2 >or:4 >pancreatitis:1 >patch:-6 >pleister:-6 >po:-2 >pos:-5 >positief:-1 >positive:-11 >rash:1 >reaction:2 >regularly:-3 >remt:-4 >replaced:1 >script:1 >she:2 >slaapt:-11 >spiraal:-9 >started:-13 >stopped:4 >suits:-1 >suspensie:-1 >tablet:-3 >te:-1 >the:-2 >this:-6 >toevoegen:7 >took:-1 >tot:2 >use:2 >vaginaal:-3 >vermijden:8 >vervallen:1 >vervangen:1 >via:-1 >volgens:-8 >voor:1 >was:1 >weaned:4 >wegens:-2 >wekelijks:-1 >wel:-4 >werkt:-1 >with:-5 >wordt:-4 >would:9 >xl:-1 >yes:-1 >zalf:-1 >zetpil:-1 >zijn:1 >zit:-2 >–:2 >→:8
! a:6
" >and:-3 a:6 b:1
# >%:-13 >):3 >,:3 >-:-10 >.:3 >::6 >;:1 >DRUG:6 >OWN:2 >a:-3 >and:-3 >d:-1 >dagen:-1 >dec:10 >e:1 >eh:-1 >gestaakt:1 >hours:-8 >ie:-3 >jaar:-1 >kg:-4 >maal:-8 >maanden:-2 >mcg:-5 >mg:10 >microgram:-7 >ml:-3 >mnd:1 >november:7 >of:-8 >on:-3 >pm:-10 >puffs:-1 >times:-3 >to:-9 >u:-2 >units:-6 >uur:-6 >van:-3 >vervangen:-1 >x:-7 >–:-8 a:-1 a+:4 a1:-1 a3:-2 a6:1 a|:-4 b:5 b1:2 b3:-1 b6:-1 b|:-2
' >s:-13 a+:4 a6:2 b:2 b+:6
( >#:-1 >+:-5 >OWN:-3 >after:-10 >completed:-3 >es:-4 >niet:-5 >no:-5 >patient:-25 a1:3 a3:4 a|:1 b1:-3 b6:1
) >#:-9 >,:-6 >::2 a:13 a+:-5 a3:8 b:4 b3:2 b6:1
+ >):-5 >,:11 >OWN:-1 a6:7 b1:-1 b3:1
, >DRUG:-1 >accepteert:-1 >all:8 >and:2 >begint:1 >behandeld:2 >beide:7 >bloedverlies:-15 >but:5 >carries:-3 >completed:1 >controle:-1 >dad:1 >day:-7 >de:-2 >dus:1 >eerste:18 >first:2 >gebruikt:-5 >gestopt:7 >graag:-6 >has:-1 >he:-2 >herstart:4 >hervatten:1 >houdt:-3 >in:4 >is:8 >just:-4 >klaar:1 >laatste:-9 >last:-8 >mother:4 >negatief:-1 >never:-4 >next:-32 >niet:1 >nieuw:-1 >now:3 >op:1 >patient:-19 >pt:-4 >recept:-2 >replaced:-8 >restart:1 >restarted:-13 >resume:2 >second:-1 >spiegel:-8 >start:11 >takes:-1 >te:5 >thans:1 >the:3 >then:2 >vanmiddag:-4 >volgende:-6 >voor:-4 >which:-1 >yet:-3 >zegt:2 >zij:8 a:2 a3:-1 a6:-1 a|:-2 b:-2 b3:1 b6:1
- >OWN:-2 >compliant:-1 >johnson:1 >no:5 >not:-2 >oedeem:5 >pancreatitis:-4 >start:-15 >stopped:7 a:8 a3:4 a6:1 a|:1 b1:-2 b3:5 b6:2 b|:-3
. >bij:-1 >coli:-5 >en:-5 >gegeven:-1 >is:4 >pylori:2 >sinds:-6 >start:2 a:-3 a+:4 a1:1 a6:3 b:2
/ >DRUG:-2 >cd:14 >o:3 a+:-2 a1:-1 b3:5
: >#:-9 >DRUG:-4 >OWN:-1 >bp:-6 >geen:2 >ja:-6 >myalgia:3 >na:7 >nee:2 >negatief:3 >negative:1 >never:-6 >niet:1 >no:-7 >none:8 >on:-21 >rash:1 >the:-2 >vader:4 a:3 a1:2 a3:7 a6:7 a|:1 b:3 b1:-1 b6:1 b|:9
; a:3 a+:2 a1:1 a3:-1
= a:5
> a:3 a3:1
? a:-11 a1:16 a3:-25 b:3
DRUG >#:6 >,:4 >.:-2 >/:-2 >::3 >all:8 >and:4 >bij:-3 >blijft:8 >both:6 >continued:1 >creme:2 >discontinued:-2 >en:6 >erbij:-1 >for:8 >from:-15 >gebruikt:15 >gestopt:-7 >is:-4 >last:1 >liquid:-4 >loopt:3 >met:-23 >niet:-4 >of:5 >on:-2 >onvoldoende:-2 >op:-1 >staat:-1 >ter:1 >to:-9 >toegevoegd:-4 >verdraagt:3 >was:-8 >wel:3 >with:-17 >zijn:8 a+:-5 a1:-2 a3:-1 a6:-3 b+:-12 b3:1 b6:-7 b|:-5
a >OWN:1 >day:-7 >dose:-4 >little:-2 >prescription:-2 >problem:-2 >single:1 a+:-4 a3:2 a6:-4 b:3 b1:1 b3:3
aan >.:-6 >DRUG:-4 >de:6 >u:-1 a:4 b:4 b6:4
aangeboden a:18
aangevraagd >.:-6 a:-1 a+:-1
aanvallen a:-12 a3:-7
abandoned a:12
ablatie >#:-8 a:-2 a3:-4
about >once:-1
accepteert a:-1 a3:-1
achter a:6
achterwege a:23
active a:-5
actueel b:-1 b3:-1
acute a:13
add >OWN:10 b:10 b1:10
added >.:-4 a1:-3 a|:-5
adding >OWN:5 b:5 b1:5
adhd a:8 a3:3 b:5 b3:7
admission >::7 a:7
adr b:7
adverse b:7
advice >.:-6 a:-1
advies b:-8
advised a:7
adviseert b:-5
af >,:2 >en:-3 >van:13 a:8 a1:1 a3:6 a6:-2 b:3
afbouw >van:-1 b:-9 b3:-6
afbouwen a:-16 b:-2 b3:-2
afdeling a:-3
afgebouwd >en:4 a:1 a1:4 b:1
afgehaald a:11
afgehouden a:4
afgeleverd a:4
afgelopen a:7
afgemaakt >.:9 a:21 a6:2
afgeraden a:15 a1:5
afgerond >.:6 a:27
afgeslagen a:3
afgesloten a:19
afgesproken a:10
afgewezen >.:3 a:16 b:-4
afgezet a:-4 a6:-7
afgezien >van:4 a:11 b:1
afraid >of:-3
afspraak a:9
after >a:-8 >stopping:8 a:8 a3:-1 a6:6 b:4 b+:-5
again >,:5 >.:6 >in:-14 a:5
against >OWN:7 a:1 b+:-3 b1:7
age a:6
aged >#:4
agitation a:-5
ago a:28
agranulocytose a:9
aki a:5
al a:3 b:-3 b6:-2
alcohol a:-13
alert a:3 b:17
all >DRUG:3 >OWN:4 >in:-6 >over:4 a:-1 b:9 b1:4
alle >orale:4
alleen >OWN:-9 b:-6 b1:-9
allergic >.:4 >to:2 a:8 a1:4 b:17 b3:10 b6:-4
allergie >):-1 >,:-2 >.:4 >::3 >OWN:2 a:14 a1:5 a6:-6 b:16 b1:2 b3:2 b6:-2
allergieen b:10
allergieregistratie b:5
allergies b:5 b3:13 b|:11
allergisch b:9 b3:14
allergy >,:-2 >to:7 a:8 a1:13 b:10
alone a1:-6
als >DRUG:-2 >intolerantie:2 >kind:6 a:5 a+:-3 b:6
alsnog a:-4
also >had:-2 a1:2 b:9 b6:1
altijd a:-3
an >.:-10 >DRUG:-14 >hour:2 >option:1 a+:2 b:1 b3:-3 b6:1
anafylaxie a:18 a1:1 a3:2 b:3 b3:13
anaphylaxis a:15 a1:1 b:12 b3:10
and >a:1 >failed:2 >given:-1 >gives:-5 >no:-1 >started:-9 >takes:-5 a:2 a6:-1 a|:-2 b:4 b6:1
ander a3:-5
andere b:5
angio >-:11
angioedema a:16 a3:3 b:2 b3:11
another a:-1
anxiety a:-1 a3:-9
any >OWN:11 a:1 a1:1 b1:11
apart >from:-1 b3:-1
apotheek >::-1 a:4
approved a:4
april a+:-3
are >back:7 a:4 a1:6 b:6
arts b:-1
as >a:18 >an:3 >before:-12 >intolerance:4 >needed:-6 >of:6 >prescribed:-5 >well:13 a1:-4 a3:-3 b|:-5
asked >about:2 b:3
asleep a:-6
asthma >.:1 >attack:3 b:-7
astma a:6 a3:3
at >bedtime:-9 >first:-12 >night:-7 >target:-3 >the:6 >weekends:-1 a:1 a1:1 a6:-3 a|:-2 b:6 b6:1 b|:-5
attack a:3
attacks a:-2
aug a:6
august a:10
augustus a:3
aunt b:20
auto >-:-3 a:-7
autorijden b:-5 b3:-1
avoid >.:6 >DRUG:1 >OWN:18 >sun:-4 b1:18 b3:8
avoided >.:3 a:25 a3:4
awaiting b:13
away >,:-5 a6:6 b:1
baby b:7
back a:6 a3:-2
badly b:4 b3:4
bag >.:-2
bang b:-6 b6:-9
bd >,:-1 >.:-6 a:-16 a6:-7 a|:1
be >added:2 >allergic:-1 >avoided:3 >commenced:20 >given:15 >introduced:11 >prescribed:1 >restarted:18 >started:35 >stopped:-49 >taken:-4 >used:6 >without:-14 a:1 a3:-2 a6:8 b:2 b3:4
because >she:-3 a:3 a6:10 b:-1 b+:-5 b|:-7
bed >.:-4 a6:-11
bedtime a:-7
bee b:-4 b6:-2
beeindigd >::8 a:35 a3:3
beeld a:2
been >given:13 >prescribed:6 >stopped:-22 >taking:-3 >tried:3 >using:-5 >well:-14 a:15 a+:-3 a3:6 b:3 b3:2
before >the:4 a:2 b3:1
began b:-15
begin >OWN:6 a:9 b:13 b1:6
beginnen >.:6 >met:3 a:26 a+:1 b:17 b3:14
begins a:12
begint a:28 a6:6 b:33 b3:11
begun >.:1
behandeld >met:3 a:8 b:7 b6:6
behandeling >met:8 b:7 b3:6
beide >ouders:2 b:11 b3:1
beiden b:5
bekend >met:3 b:4
bekende b:5
beleid b:4
bellen >hoe:-2 b:-2 b6:-2
belongs >to:7 a:8
belt b:-12
benefit >.:11 a:5
bepaald >.:-4 a:-4
beside >DRUG:-2 a:-2 b:-9
besproken >.:1 >::-6
better a:-1 b:-2
bevalt a:-7 a1:-2
bevestigd a:6
bezwaar >tegen:-4 b:-2
bid a:-16 a3:-4
bij >DRUG:2 >allergie:-8 >de:-5 >gebruik:-17 >haar:2 >hem:3 >inleiding:10 >koorts:-8 >ons:2 >screening:-1 >start:-6 >zich:-5 a:3 a+:1 a3:-1 a6:1 b+:7 b3:-3 b|:-2
bijna a:-3
bijwerkingen >van:-18 a:-7
binned a:6
binnen a:1
blaasontsteking b:-1
blaren a:18 a3:1
bled >on:-7
bleed >.:1 a:13
bleeding >.:-4 >stopped:-8 a:-7 b:-5 b3:-3
bleek a:7 b:4
blijft >.:-2 >op:-3 a:-3 a+:8 a1:-4 b:-11
blijven >gebruiken:-5
blistering a:6
blisters a:1
block a+:-1
bloedafname a:-2
bloeddruk b:-10 b6:-2
bloeding >gehad:-2 >onder:9 a:-1 a6:-2 b:-5
blood b:-1
bloods a:-16 a3:-13
booked >for:3 a:14
both >in:-6 >parents:1 a1:2 a|:7 b:6 b+:-2 b3:16 b6:7
bother a:-14
bouwen >.:-5 a:-10
box a:4 b6:-5
braken a:15
brand a:-2
breakfast a:-4
breast >ca:2 b:4 b6:2
breastfeeding b:-6
breathless b:-5 b3:-9
brengt b6:-5
bridge b:-5
brief a:4
brings >in:-8 b:-18
broer a:3 b:38 b+:1 b6:3
broertje b:23
bronchospasm a:13 a3:4 b:6 b3:2
bronchospasme a:25 a3:1
brother b:26 b3:13 b6:11
brothers b:9
brought >in:-8 a1:1 b:8
bruising >,:-4 a:-2
buiten b:-2
but >is:-9 a:-10 a3:8 a6:-2 b:-12
buurman b:6 b6:2
by >#:-2 >OWN:-2 >itself:-11 >mistake:7 a:2 a3:4 b1:-2 b6:1 b|:5
c a:5 a6:3 b:-10 b3:-5
call b6:-3
calls >::-2 b:-2
calmer >on:-6 b:-2 b3:-6
came a:1 a1:3 b:7 b6:1
can >be:-4 a:-3 a1:-8
cannot >take:3 b3:1
caps a:-10
capsules a:-5
cardiology a:3
cardioloog a:4 a3:4
care b:3
carer b:5
carried >on:-5 a:-9
carries >OWN:-3 >on:-9 b:-3 b1:-3
carry >on:-5 a:-6
caused a:16 b:-6 b+:-5
cave >OWN:4 a:3 b:17 b1:4
cd a:8
ceased >::6 a:35 a6:1 b:12 b|:3
change >.:-1 a:-17 b:-19 b3:-1 b|:3
changed a:-7 a1:2 a3:-2 b3:-3
chart >::-6 a:-4
charted a:5
child a:8
choose >another:-8
ci a:5 b:2
ck >#:1 a6:5
ckd a:6 a3:4
clear >of:12 a:-3 b:1 b3:5
cleared b3:-2
client b:4
clinic a:-3 b|:1
coded a:1
coli b:-1 b3:-1
collaps a:2
collected a3:6
collecting >OWN:-2 b:-2 b1:-2
collects b:-14 b3:-9
collega b:1 b3:4
combineren a:4
come >off:-5 b:-1 b3:-5
coming b:-7
commence >OWN:5 a:11 a6:1 b:18 b1:5
commenced a:3
complete a:14
completed >#:-11 >):-3 >.:3 >OWN:5 a:32 a+:7 b:14 b1:5 b3:9 b|:1
compliant b:-18
confirmed a:-2
confirms >OWN:-5 b1:-5
consider >OWN:2 b1:2
considered a:6
constipation a3:-8
cont >OWN:-1 b:-2 b1:-1
contact >dermatitis:5 b3:2 b|:3
contactallergie a:12 b:12 b3:3
contacteczeem a:4
continue >.:-11 >OWN:-7 a:-20 a6:-7 b:-10 b1:-7
continued a:-12 a1:-4
continueren >.:-1 a:-18
continues >.:-1 >OWN:-8 a:-9 a1:-11 a|:1 b1:-8
contra b3:3
contraindicated a:14 a1:8
contraindication >to:-8 b:-1 b3:-1
contrast a:4
controle a:-6 a6:-5 b:-4 b3:-1
controlled >on:-5 b:-2 b3:-2
copd >gold:-2 b:-2 b+:-6
cough a:1
could >be:2 a:5 b6:4
course >completed:1 a:7 a1:1 a6:9 b:4
cousin b:28 b3:1
cream a:-7 b6:1
creme a:-6 a1:-2
crisis a:3
cross b:-1
crossed >off:2
current >::-1 b:-10 b3:-2 b|:-4
cycle >#:-3 a3:-2 b:-1
cyp >#:-27
d >#:-13 >/:8 a:1 a1:1 b+:-4
daags a:-7
daar a:6
daarmee a3:1 a6:-6
daarna a+:8
daarom a:8
dad b:27 b3:1 b6:4
dads b:10
dag >#:-4 >.:-5 >voor:6 a:-2 a|:1 b3:3 b6:-8
dagelijks >.:-7 a:-11 a1:-2
dagen >.:-4 >tevoren:-3 >wachten:-1 a6:2 a|:1
daily >.:-7 a:-20 a3:3
dan a:-10 a3:-3 b:1 b3:11
dat >de:1 >hij:-11 >niet:-9 a:4 b:2 b+:8 b6:3
date a:-4 a+:-1 a6:2 b:8 b3:5
daughter >::-4 >reports:-4 >takes:8 b:3
daughters b:9
day >#:-1 >,:-4 >before:2 a:-6 a1:-3 a3:3 a6:-1 b:-1
days a:-3 a+:-2 b3:2
dcd a:5 a1:5
dd >):-9 >,:-2 >.:-5 >en:-7 >gestopt:10 >start:6 >voor:-1 a:-4 a3:-18 a6:-9 b:6
de >OWN:-5 >afdeling:-8 >bloeddruk:-2 >jeuk:-1 >jicht:-2 >koorts:-3 >meegebrachte:-6 >mond:-3 >pijn:-7 >poh:-2 >start:-14 >tabletten:-7 >thuiszorg:-6 >tong:-2 >zomer:4 >zwangerschap:5 a+:1 a3:-3 a|:-1 b:3 b+:1 b1:-5 b3:-4
debated b:-1
dec >#:-10 a:4 b:4
december >.:-4 >::5 >OWN:5 >krijgt:-9 >te:-6 a:15 a+:6 a3:-5 a6:4 b:13 b1:5 b3:12
decided >against:10 a:1
declined >OWN:11 a:14 a1:4 a3:1 b:4 b1:11 b3:2 b|:5
declines >OWN:6 b:12 b1:6
definitief a:10
deleted a:7
dementia b:4
denied >.:8 a:2 a3:2 b:3
denies >DRUG:6 >OWN:15 >missing:-1 a:-1 b:7 b+:-3 b1:15 b3:7 b|:13
depot >OWN:-2 a1:-3 b:-8 b1:-2
deprescribed >::2 >at:12 a:14 b:4 b6:2
depression >has:-4 b6:-1
dermatoloog b:5
despite >OWN:-1 b:-5 b1:-1
destijds a:9 b:16
developed b:17
deze a:1 a+:-9 a3:3
dezelfde b:1
dgn a+:-1
dh >::-7
dhr a:5 b+:10
dhx >::-3
diabetes b:-2 b6:-1
diagnosis b:-1
diarrhoea b:-4 b3:-3
dicht a:12
did >well:6 a:4 a+:-4 b:4 b6:1
die >OWN:1 >is:-2 >zij:-5 b:8 b1:1
died >,:-8
dinsdag a:10 b:5
direct >weer:-8
discharge a:1
discontinued >.:1 >::9 >OWN:2 a:46 a6:3 b:16 b1:2 b3:10 b|:29
discussed >with:-9 a1:1 a3:-1 b:-4 b+:-5
dit a:4 a6:3
dizzy b:-4
do >not:-1 a+:1 b:-11 b+:-8
dochter >belt:-9 >gebruikt:1 >van:1 b:8 b+:-3 b3:2
does >not:1 >the:-2 a:-1 a+:1
doesnt b:9 b3:4
doet a:-12
donderdag a:8 b:4
done >.:1 a:9 b:5 b3:3
door >.:-13 >::-1 >pt:3 >t:-5 a:4 a1:-9 a|:3 b:3
doorgaan >.:-7 a:-17
dose >.:-2 a:-6 a1:-3 b:-4 b3:-1
dosering a:-5 b:-4
doses >.:-1 a:-5
dosette >box:-2 b+:-1
dosis a:-13 a3:-4 b:-4
dossier a:4
down >,:-5 >to:-2 b:-4
draagt >een:-1
drank a:-6 a1:-1
dress a:27 a3:1
drie b:-5 b|:1
driving a:-12
drogist >.:-5
dropped a:13
drops a:-2 a3:-3
drowsiness a+:-2
drowsy a:-3
drug >screen:7 a6:-4
druppels a:-5 a1:-2
dry a:-4
due >to:1 a:-6 a+:-15 b3:-1
durft a:-7
during >stay:2 b:7 b|:1
dus >niet:2 a:3
dystonia b:1 b3:1
dystonie a:7
e a3:-14 b:-2
each a:-10
earlier b:1
ecg a:5 a+:1 b:-1 b6:-3
echtgenoot >en:-6 a:15 b:20
echtgenote >gebruikt:1 >heeft:-1 b:12
ed >.:4
een >DRUG:-16 >ander:-13 >andere:-3 >bloeding:-3 >keer:-8 >poliep:-1 >week:-6 a:2 a1:4 a3:-2 a|:-4 b+:-1 b3:5 b6:11
eenmalig >.:-4 >OWN:1 b:5 b1:1
eerder >geprobeerd:2 a:13 b:20 b3:2 b|:7
eerdere >behandelingen:2 >medicatie:1 b:20 b3:10 b6:1 b|:7
eerst a:9
eerste >dosis:3 >gift:3 >uitgifte:-7 a:7 a6:10 b:22
effect >.:6 a3:6 a6:4 b:-12
effects b:-7
egfr >#:14 >.:-21
eh a:-3 a3:-7
eigen >OWN:1 b:1 b1:1
einddatum >#:13 a:18 a3:1
einde a:5
either >.:3 a:1
eldest b:2
elke >#:-1 a:-10 a6:-4
else a:-2 a3:-1
empty >stomach:-4 a:-4 a6:-1
en >DRUG:-2 >de:-10 >een:-2 >gaat:-2 >gebruikt:-6 >haar:-5 >is:7 >met:-6 >spuit:-2 >toe:-5 a:3 a1:3 b:4 b3:1
end a:12
ended >#:12 a:29 a+:2 a3:1 a6:1 a|:8
enough a:-4 a3:-1
epilepsie >en:3
epilepsy b:4
er >niet:-3 >nog:-2 a:5 a+:-8 a6:2 b:3 b3:1
eradication >with:2
eraf a:15 a3:10
erbij a6:17 b:6
ernstig a:5
ernstige a:12 a3:1
eruit a:16 a1:5
es >):-4
evaluatie a:-2
eveneens b:13
evening a:2 a3:1
evenmin >.:8 a:6 a1:5 b:2
ever b:8 b3:8
every >time:7 a:-16 a3:-1
evidence >of:-5 b3:-4
ex b:19
exantheem a:29 a3:1 b:3
except >OWN:-1 b:-2 b1:-1
explained a:2
eye >drops:-6
eyes a:-3 a6:-2
fa >::3 b:1
facial a:1
failed b:7 b3:6 b|:4
falls >,:-2
fam >::3 b:7
familie >::9 b:1
familieanamnese >::5 b:7 b+:2
family a:2 a6:1 b:8 b+:6 b3:1
far a:-7
father b:24 b3:5 b|:12
fathers b:3
feels a:2
fell a:8
felt a:4
fh >::4 b:13 b+:3 b|:2
fhx >::1 b:10
file a:1
finds >OWN:-2 b:-3 b1:-2
fine >with:-4 a:-10 a|:3
finish >#:-1 a:-7
finished >#:4 >.:7 >OWN:4 a:22 a6:10 b:14 b1:4 b3:4
finishes a:-1
first >,:-9 >OWN:4 >dose:20 a:12 a+:2 a3:-5 a6:4 b:4 b+:-5 b1:4
five >days:1
flatmate b:15 b3:12
flatmates >OWN:3 b:12 b1:3
fluids a:-4 a3:-3
flushes a:-6
follow a:5 a6:4
following b:9
food a:-8
for >OWN:1 >good:5 >him:5 >tb:6 >the:-2 a:3 a1:-2 a3:2 a6:1 b:1 b+:-6 b1:1 b6:1 b|:4
forgets b:-12
formerly >DRUG:-2 b:14 b3:4
found >in:10 a:9
four a:-3
from >#:13 >DRUG:-7 >clinic:-4 >his:-4 >monday:27 >next:2 >the:-3 >tomorrow:5 a:6 a6:4 b:4 b+:3 b3:4 b6:-7
g >#:2 a:-13 a|:2 b:1
gaan b:1
gaat >door:-7 a+:1 a6:-2
gaf >de:-4 a:11 a3:6 b6:3
galbulten a:16 b:7 b3:1
gap a:-3
gave >OWN:-2 a:3 a1:3 b1:-2 b3:1
gaven a:1 a3:3
geadviseerd >OWN:-1 b:-1 b1:-1
geblokkeerd a:6
gebruik >van:12 >volgens:4 a1:-4 a6:5 b:1 b6:3 b|:1
gebruiken >OWN:2 b:2 b1:2
gebruikt >,:1 >bij:-9 >geen:8 >zelf:8 a:3 a+:1 a1:-1 a6:2 b:-10 b+:-1 b6:1
gebruikte >OWN:1 a:5 b:16 b1:1
gecontinueerd >.:-1 a:-11
gecontra a:5
gedaald a:-11
geeft a:-6 b:-10
geeindigd a:18
geen >.:19 >DRUG:-1 >OWN:30 >behoefte:13 >bezwaar:-14 >contra:-1 >gebruik:18 >indicatie:9 >uitslag:-9 >verbetering:-1 a:-5 a+:2 b:-2 b+:-4 b1:30 b3:6 b6:-7 b|:1
gegeven a1:-3
gehaald >.:3 >::9 >en:-6 a:3 a6:10 b:2 b3:2
gehad >,:3 >.:7 >na:-7 a:2 a3:2
gehalveerd >.:-1 a:-7
gehandhaafd a:-6
geheel a:4
geindiceerd >.:1 a:8
gekozen b:-8 b3:-5
gekregen >.:12 >en:-9 a1:-6
gel a1:-5
gelaten a:10
geleden a:9 b:11
genoeg a3:-4
gepauzeerd a:15
gepland a:10 b:5
geprobeerd >.:1 >::2 a:20
geregistreerd a:5
gesaneerd >::10 b6:5
geschrapt a:7
geslikt >.:1 a:7
gestaakt >#:11 >.:-7 >::31 a:25 a3:13 a6:-1 b3:1 b6:1
gestart >;:-6 a:3 a+:3 a1:-8 a3:-4 a6:2 a|:-6 b:-7
gestopt >#:17 >.:-2 >::30 >?:-7 >OWN:6 >en:-6 >na:-11 >worden:-18 a:24 a1:5 a3:7 b:5 b1:6 b|:2
get b:14
geven >.:4 a:17 b:-1
gevoelig >voor:-2 b:-3 b3:-2
geweest a6:-5 b:1
geweigerd a:6 a3:10
gewezen a+:-1
gewijzigd >::-2 a:-4 b:-1
gewoon a:-2
gezet >.:6 a:2
gezien >.:-13 a:11 a3:1 b:3
gezwollen a:6
gift a:4
gisteren >.:-4 a:1 a3:1 b:-7 b3:-6
give >OWN:2 b1:2
given >(:-3 >.:-1 >this:-3 >up:17 a:-4 b:-6 b6:-1
gives b:-5 b3:-3
giving b:-2
go b:2 b3:8
goed >verdragen:-3 a:-12 a+:1 a3:-6 b3:-1
goes a:-5 a1:-1
going >out:-4 a:-3
gone a:8
good a6:-8
got b:9
gp a3:1 a6:-3 b6:1
graag a:-8 a6:-2 b:-8
gran b:6
grandfather b:14
grandmother b:23
grootmoeder b:19
h a+:-3 b+:1
haalde b:-2
haalt b:-17
haar >.:-4 >OWN:-5 >echtgenoot:-5 >zus:-14 a:9 b:3 b+:5 b1:-5
had >.:4 >problems:-2 a:7 a+:-11 a1:8 a|:-3 b:4 b+:-4 b3:7 b6:5
hair b:-1 b3:-3
half a:-2 a+:-5
halved a:-5
hand a:-2
hap b:-1
hartfalen a:1
hartfalenpoli >::-3 b:-3 b3:-3
has >had:-11 >kept:-2 >not:-6 >taken:-3 >used:-4 a:-3 b3:2 b6:2 b|:1
have >OWN:7 >stopped:-1 b:2 b1:7
having a|:-5 b6:-1 b|:-2
he >asked:-2 >does:-4 >feels:-4 >finds:-1 >has:3 >stopped:2 >takes:-3 >took:4 >uses:-2 >was:5 a1:4 a6:1 b:-1 b6:4
headache a6:-2
headaches a:-6 a3:-4
hebben a:8 b:3 b3:5
heeft >.:-2 >OWN:1 >na:-3 >ze:3 a:3 a1:3 a|:1 b:5 b+:-5 b1:1 b3:3 b6:2
held >::4 a:1 b:5
hele >lijf:4 b:6
help >.:-1 a:-3 a3:-8
helping a:-7 a3:-3
helps >.:-1 a:-17 a1:-1
helpt a:-22 a1:-3
hem a:1
hepatitis a:11
her >OWN:-6 >a:-4 >daughter:5 >drowsy:-9 >own:9 >previous:-5 >rash:-10 >to:-12 a:7 a6:4 a|:-2 b:5 b+:1 b1:-6
herhaalrecept >OWN:-2 b:-7 b1:-2
herhaling a:2 b:-9
herself >is:-8 b:1 b3:6
herstarten a:4
hervat >.:-3 a+:8 a1:-3
hervatten a:22 a+:1 b:1
het >begin:-2 >eten:-1 >gaat:-3 >is:-3 >staken:3 >verleden:19 >weekend:-6 a:1 a3:-3 a|:-8 b3:1 b6:3 b|:-1
heteroanamnese >zoon:-2 b:-4 b6:-9
hetzelfde b:5 b3:3
hielp a1:-2 a3:6
hier a:1 b:-7 b6:-6
hij >OWN:-1 >in:-3 >is:1 >niets:5 >nog:-1 >wil:-1 >zijn:-9 a:-1 b1:-1 b3:-2 b6:2
him >his:-2 >off:-4 a6:9 b:1
himself a:1 b3:6
his >OWN:-8 >mother:-1 >wife:8 a:6 b:5 b1:-8 b3:2 b6:-1
history >::3 b:2
hit a:9
hives >.:2 a:21 a3:3 b:11 b6:1
hoe b6:-1
hoeft >niet:-3
hoest b:-8
hold a:15 a3:1 b:20
holds a:-6
home >on:-3 b:-4
hond b:2 b3:2
hospital >::3 >on:-7 a:-2
houden a:-8 b:-1 b3:-10
houdt a:-4
hour >of:3
hours a6:-8
household b:7
hr a:-9 a3:-1
huidig b:-7 b3:-1
huidige b:-9
huiduitslag a:8
huis >met:-4 a6:-7 b3:-1
huisarts a+:3 b:1
huisgenoot b:9
huisgenoten b:1
husband >,:3 >collects:-4 >died:-6 >takes:4 b:5 b3:11
husbands >OWN:3 a:11 b1:3
hx b:8
hypersensitivity >to:6 a:6 a1:1 b:2 b3:2
hypos a:-5 a3:-8
i b:4 b6:2
idem a:8
ie a3:-2
iedere a:-9
if a:-6 b:-8 b6:-9
ik >heb:-5 a:5 a3:7
im >.:1 a:-11
in >#:4 >OWN:-2 >a:-1 >augustus:2 >bed:-2 >blister:-2 >de:-2 >eigen:-7 >huis:-3 >july:7 >may:-3 >overleg:2 >the:1 >use:-11 >view:-1 a:4 a1:1 a6:2 b:2 b+:1 b1:-2 b3:2 b|:2
inactive >::18 a:9 b:1 b3:1
increase a:-9 b:-1
increased a:-24
indicated a:7 a3:2
indicatie >.:6 a:1
indication >for:2
indiceerd >.:5 a:5
indien b:-10
induction a:5
ingang >van:4 a:10 a6:1
ingangsdatum >#:34 a:18
ingenomen >.:-3 a6:2
ingeruild a:1
ingesteld >,:-1
ingezet >.:1 a:8
ingreep >.:-4 >op:-7 a:8
inhalatie a:-7
inhalator a:-9
inhaler a:-12
inhibits a:-10
initially >declined:-1
injections >.:-5 a:-2 a1:-1
injector a:-8
injects a:-10
inleiding a:4
inmiddels a:2
inname >van:1 b:4
inneemt >.:-5 a:-7
innemen >.:-3 a:-12
inr a:-17 a3:-1 b:-7
instead a:-8 b3:9 b6:-5
interactie b:-4 b3:-3
interaction b:-7 b3:-2
internist a:3
into >OWN:2 b1:2
intolerance >::6 a:19 b:11
intolerant >of:4 >to:5 a:1 b:16 b3:4 b|:11
intolerantie >OWN:2 a:19 a+:1 b:8 b1:2
intoxicatie a:-1
introduce >OWN:4 b:4 b1:4
is >,:-2 >DRUG:-5 >al:1 >an:-2 >beeindigd:-14 >being:-13 >bij:5 >calmer:-2 >coming:-5 >content:-4 >door:6 >for:-2 >gestopt:-3 >goed:-1 >hij:-2 >in:5 >niet:-2 >nu:-7 >on:3 >treated:-3 >van:6 >verwijderd:-2 >weer:-9 >what:-1 >ze:4 >zij:-2 a:-1 a1:1 a6:-3 b:1 b+:-5 b|:2
it >.:4 a+:2 a3:-3 a|:-5 b:5
itch a:1
itching a:8 a3:1
items >::9
its >course:1 a6:-4
itself a:-14
iv >.:-3 >bij:1 a:1 a|:-5 b:1
ivm >.:5 >OWN:-3 a:13 b1:-3
ja a:-21 b3:-1
jaar >#:-4 >,:-3 >na:-3
januari a:7
january a:14 a+:-1 a|:-13
jaundice a:7
jeuk a:4 a3:1 b3:9 b6:-6
johnson a:2
juli a:2
june >but:7 a:9 a6:2
juni a:5
just a:-4
kamer >#:1 b6:1
kan >OWN:-1 >worden:-1 a:-6 a1:-6 b:-2 b1:-1
kans >op:-4
keelpijn a:-8
keen >on:4 b:2 b3:9
keeps b:-4 b3:-4
kept a:-1
kg a:-14 a6:-1
kies b:-11 b6:-1
klaar >.:4 >;:-1 >bij:-1 a:4 a+:9 a1:-4
klachten a:-4 b:-9 b3:-4
klachtenvrij a:1
kleinzoon b:3 b6:1
know b:1
known b:1 b3:7
komende a3:-1 b:5
komt >hij:-4 a1:-1 b:9
kon >niet:-2 a:2
koorts >weg:-10 a:-3
kort b:3
kreeg >OWN:-1 >op:-1 a:1 a1:6 b1:-1 b3:2 b6:15 b|:1
krijgt >OWN:-1 a:1 b1:-1 b3:3 b6:-1
kuur >OWN:1 >voltooid:2 a:18 b:7 b1:1 b3:1
kweek >::-1
kwijt >,:-3 a:-3
l a:-5
laatste >dosis:3 a:5 b:-5
langzaam a:-5
last >month:1 >taken:-3 >used:-12 >van:-14 a:10
late a:-2
laten a1:3
later >OWN:2 a:2 b1:2
lays >out:-3
ldl b:-1
led >to:3 a:5
left a6:-3 b:4
legt b:-8
less a:-6
let b3:7 b6:-4
leukos a:-4
level a:-14 a1:-2 b:-4
levels >.:-11
liever >niet:7 a:5
life >.:-2 a:-1 a3:-2
lifelong a:-1
ligt >nog:5
lijst a:2
like a:9
likewise >.:6 a:5 a1:2
lip >swelling:5 b:3 b3:1
lippen a:1
lips b:4
liquid a:-3
list b3:-5 b6:5 b|:6
listed >as:1 a:12
little a:-2
lives b6:-2
loading a:2
longembolie a:-5 a3:-5
longer >makes:-18 >takes:3 a:5
longreactie a:4
loopt >nog:-1 a:-24 a+:7 a1:-4 a3:-8 a|:2 b:-5
loose >stools:-2
low a6:-5
lowers a:-1
lukt >niet:-8 a:-11
m a:4
ma b:4
maag b:-1
maakt a1:-1
maal >zo:-5 a:-1
maaltijd a:-2
maand >OWN:1 >gestopt:-1 a6:-2 b1:1 b3:6 b6:-16
maandag >.:2 a:1 a+:10 a3:-1 b:13
maanden >OWN:1 a:-6 a+:-1 b:3 b1:1
maar >door:-6 >is:-16 a+:-6
maart a:1 a+:-4
made >her:-7 a:7
mag >niet:-12 a1:-4
makes >her:-5 a3:-8
malignant b:2 b3:1
maligne a:2
man a:8 b:1 b6:1
mane a:-12
march a+:-1 a3:3 a6:2
maternal b:9
may >and:-2 a:-4 a6:-3 a|:-2 b:-5
mcg a:-9 a3:-1
me a:3
meals a:-14
med >::-6 b:-5 b3:-4
medicatie >::-6 >bij:-5 >volgens:-4 b:-7 b3:-4 b6:-1 b|:-3
medication b:-10 b|:-1
medications b:-12 b6:-2
meds >::-11 b:-1 b3:-3
meegebrachte b:-3
meegegeven a:-4
meer >.:5 >in:2 >nodig:7 a:3 a3:-1 a|:-7 b:-3
mei a3:1
meldt >dat:-1 b6:7
memory >clinic:1
meneer b:3
merk a:-4
merkt b:-7 b6:-13
met >DRUG:-2 >OWN:-1 >copd:-1 >een:-2 >epilepsie:2 >goed:1 >het:-2 >ingang:4 a:-2 a+:6 a1:-1 b:1 b1:-1 b3:1
mevrouw >gebruikt:-6 a3:1 b3:-4
mg >#:2 >,:-3 >.:-6 >::3 >;:8 >OWN:-6 >a:-9 >bd:5 >daily:4 >dd:6 >gestopt:8 >in:-3 >nocte:2 >od:2 >om:-4 >once:5 >qam:-3 >qd:-1 >qhs:-4 >sc:2 >tid:-1 >voor:-1 >with:-1 a:-17 a+:-3 a3:-7 a6:-9 b:-6 b+:5 b1:-6 b3:-3
micrograms a:-7 a3:-7
might b:-4
migraine a:-1
mij a:1
mijden a:1
minderen >.:-4
missed a:-14 a3:-5 b:-30 b3:-11
misselijkheid b:-6 b3:-5
misses b:-9
missing b:-5
ml a:-10
moeder >(:-8 >.:-6 >belt:-4 >gebruikt:3 >slikt:1 >van:-3 >vertelt:-1 b:19 b|:5
mom >takes:1 b:20 b3:7
mond >na:-3 b3:-4
monday >.:17 a:1 a6:1
month a3:5 b6:-7
monthly a:-9
months b:4
mood b:-4
more a3:2 a6:-5 b:-5
morgen >over:5 a:13 b:22 b3:10
morgenochtend b:4
morning >and:-3 >as:-1 a:-11 a+:2 a3:-6
mother >(:-1 >and:-4 >had:3 >of:-7 >takes:11 b:19 b3:1 b|:3
mothers >OWN:7 b1:7
mr a1:-1
much a:-1
mum >on:7 b:19
must a:-5 a6:-5
mw >weigert:2 a:3 a3:1 b:7 b3:-5 b|:-1
my b:1
myalgia >with:4
n a:14
na >OWN:1 >de:7 >ontslag:10 >staken:6 >start:-39 >twee:7 a:9 a+:6 a3:-1 b:7 b+:-6 b1:1 b3:2
naar >#:-9 >DRUG:2 a:-1 a3:-2 b:1
naast >OWN:-2 a:2 a3:2 b:-11 b1:-2
nacht a:-17 b:5
nachtkastje a:-3
nadat a:-17 a3:-15
naive a:4 a1:2
nam b:-2 b3:-6
nausea b:-3
nebs a:-5
nee a:13 a1:14 a3:4
need b:4
needed >OWN:7 >for:-12 a:2 a3:3 b1:7
needs >OWN:-4 a:-4 b1:-4
neef b:16
neefje b:5
neemt >OWN:-2 >hij:-6 a:-4 a+:2 a6:-4 b:-14 b1:-2
neg >for:13 a:9 a1:11 b:12 b6:1
negatief >.:9 >voor:1 a:1 a1:10 b:3 b3:2 b6:8
negative >for:11 a1:7 b:5 b3:2 b6:1
neighbour b:3 b3:1
neither b:10 b3:1
nemen a+:-1 a3:6
nephew b:9
neusspray a:-5 a1:-4
never >again:4 >been:10 >had:-1 >misses:-8 >started:22 >stopped:-24 >taken:5 >used:3 >without:-5 a:9 a1:2 a6:-1 b:6 b3:15
new >script:-1 a:-2
next >OWN:-4 >of:8 >week:9 a:12 a1:6 a3:-11 b1:-4 b3:16 b6:4
nicht b:12
nierfunctie a:6
niet >(:8 >,:9 >-:10 >.:11 >;:1 >aan:7 >aantoonbaar:7 >af:-24 >afgeleverd:1 >alleen:-9 >als:-6 >begonnen:17 >bepaald:-4 >bij:3 >combineren:8 >gebruiken:5 >gebruikt:18 >gegeven:16 >geindiceerd:10 >genoeg:-4 >gestaakt:-21 >gestart:24 >gestopt:-53 >geven:3 >gewijzigd:-4 >gezien:-5 >herhalen:9 >in:1 >ivm:1 >kwijt:-1 >meegegeven:19 >meer:5 >met:-4 >nodig:7 >op:-2 >opnieuw:11 >samen:-1 >slapen:-6 >te:-4 >tegen:7 >toegediend:13 >van:-3 >verdragen:14 >voor:5 >voorgeschreven:19 >zinvol:4 >zonder:-12 a:6 a+:-5 a1:3 a3:3 a6:1 a|:-5 b6:-3
niets a:9 b:3 b6:3
nieuw >::-4 >recept:-5 b3:-3
night >.:-1 a:-18 b3:-7
nightly a:-5
nil >.:15 >OWN:2 >of:-3 b:7 b1:2
no >.:22 >OWN:27 >change:-9 >changes:-5 >evidence:-3 >further:1 >longer:16 >objection:-6 >rash:-18 >reaction:-7 a+:-4 a1:2 a3:-6 a6:-6 a|:-3 b:-1 b+:-10 b1:27 b3:14 b6:-4 b|:5
noch >DRUG:8 >OWN:4 a:2 a1:1 b:7 b1:4
nocte >.:-2 a:-12 a6:-5 a|:-6
nodig >geweest:3 a3:3 a6:-6
nog >#:-8 >DRUG:1 >altijd:-14 >nooit:4 >tot:-3 a:-5 a+:2 b:-5
non >-:-8 b+:-2
none >.:3 a:9
nooit >OWN:15 >een:-18 >gestart:5 >problemen:-10 a:17 b:4 b1:15 b3:13 b|:2
nor a:2 a1:3
not >DRUG:-3 >OWN:6 >a:6 >been:-6 >changed:-11 >commenced:1 >continued:22 >crush:-1 >currently:2 >detected:2 >due:-6 >for:3 >from:-14 >give:14 >given:21 >indicated:5 >issued:15 >keen:2 >missed:-4 >on:9 >prescribe:8 >prescribed:21 >required:3 >started:24 >stop:-4 >stopped:-49 >suitable:2 >supplied:7 >taking:13 >thought:-4 >to:-5 >tolerated:9 >use:2 >used:7 >wanted:1 >with:-6 >yet:10 a:4 a+:4 a1:3 a6:-2 b1:6 b3:14 b|:5
nothing b3:-6
now >.:-3 >::-3 >DRUG:3 >OWN:-5 a3:7 a|:5 b:-10 b1:-5
nu >::-2 >DRUG:23 >OWN:-5 >over:-7 a:-4 a+:3 a1:-1 a6:-6 b:-10 b1:-5
nuchter a:-2 a3:-7
nul a:7
nurse b6:-6
nvt >.:1 a:4
o b:2
objection >to:-6 b:-6 b3:-6
obstipatie b:-4 b3:-1
ochtend a:-12
october >.:1 a:1
oculogyric >crisis:7
od >,:-1 >.:-4 >from:10 >on:1 >to:16 a:-15 a+:-3
oedeem a6:1
oedema >.:-11 a3:-14
of >andere:9 >asthma:-1 >stock:-1 a:2 a1:2 a|:-5 b:3 b+:-2 b6:-1
off >#:-1 >DRUG:-3 >OWN:10 a:9 a+:-3 a1:6 a3:8 b1:10 b3:2
offer b:1 b3:1
offered >,:3 a:6 b:15
ogen b:-4
ointment a1:-4
okt a:9
oktober a:4
old a+:-3
older b:1
om >#:-1 >OWN:4 >per:-8 a:-2 a+:2 a3:-1 b1:4 b3:-5 b|:8
oma b:19
omdat b:-1
omgezet >van:1 a:20
omit a:-4 a3:-3
omitted a:1
on >#:4 >,:-1 >.:-7 >DRUG:5 >OWN:-4 >a:1 >empty:-1 >friday:-5 >her:5 >hold:16 >it:-11 >monday:-5 >the:6 >time:-2 a:3 a+:6 b:2 b1:-4 b|:-2
once >.:-1 >a:-5 >the:1 a+:2 a6:2 b:-1
ondanks >OWN:-4 b:-1 b1:-4
onder a:-4 a1:-4 b:-6
onderbroken >.:-7
one >of:13 a:-1 a3:-4 a|:-1 b:8
ongebruikt a:2
ongewenst a:3
ongewijzigd >.:-2 >::-10 a:-21
ongoing >::-1
only >,:-1 a1:-5 a3:-3 a6:1 b:-5
onrust a:-3 a6:-3
onrustig a:-2
ontbijt a:-2
ontkent >OWN:6 >gebruik:12 >inname:1 b:2 b1:6 b3:1 b|:2
ontlasting a6:-3
ontraden a:20 a1:1
ontslag a:8 b3:2
ontslagmedicatie >::-6
ontstond a:1 a1:4
ontwikkelde b:2
onvoldoende a:6 a|:-2
oogarts b:-1 b3:-4
oogdruppels >#:-3 >.:-3 a:-3 a1:-1
ooit a:8 b:7
ook >DRUG:-6 >gebruikt:-3 >niet:3 a:1 a+:-4 a6:1 b:6 b3:6 b6:6
oom b:22 b3:8
op >#:10 >;:-1 >DRUG:2 >dag:8 >de:2 >dit:1 >drie:1 >maandag:-10 >zak:-4 a:3 a+:3 a6:-1 b:3 b6:6
opa b:14
open b6:-2
operatie >OWN:-1 b:-8 b1:-1
opgehaald a:12
opgehoogd a:-15
opgehouden a:10
opgenomen a6:-3
opgestart a:19
ophogen a:-8 a1:-2
opname a:1 b:7
opnieuw a:10 a6:1
opposed b3:5
opstarten a:3
option a:2
opvliegers b:-3
or >DRUG:-2 >OWN:7 a1:4 a6:-1 a|:-1 b:1 b1:7 b6:-5
oral >OWN:1 b:10 b1:1
orale b:6
organiser b|:2
otc >::-3 b:5
other >OWN:11 b1:11
ouders b:2
out >OWN:-1 >in:13 >of:-1 a3:11 a6:-5 b:-4 b1:-1
over >with:2 b:2
overdag a:-8
overdracht b6:-5
overgegaan a:5
overgeslagen >.:-3 a:-4 a3:-6
overgestapt b:4 b3:4
overgevoelig >voor:5 a:7 b:8 b3:2
overgevoeligheid a:2 b:13 b3:12
overgezet >van:5 a:11 b6:-1
overleg >met:-3
overlijden >van:-2 b:-2 b6:-3
overmorgen a:7
overnight >,:-3 >.:2
overslaan >.:-2 a:-4
overstap b3:5
owing >to:8
own b:-4 b3:-9
p b+:1 b3:-2 b6:2
pa a:4
packed b:-4 b3:-4
pain a:-3 a+:-3 b:-2
pancreatitis a:5 a1:1 b:-3
parkinson a:3
partner b:15 b3:8 b6:1
partners b:10
past >,:2 >.:5 >meds:1 a:10 a6:13 b:10 b3:25 b|:29
patch a1:-6 b3:-1
patient >):-3 >OWN:-4 a:12 a6:4 b+:5 b1:-4 b3:-1 b6:8
patiente >is:-1 a:1 b3:-1 b6:1
patients b:1
paused a:5
peesruptuur a:9
pen a:-7
per >#:14 >abuis:2 >dag:-3 >week:-4 a:-4 a+:-2 b:2 b3:4
periods b:-4 b3:-4
pharmacy >.:-2 a:-5 a6:-7
picked >up:10
picks b:-2 b3:-2
pijn a:-9 b:-4 b6:-11
pill >organiser:13
plaats b:1 b3:6
place b:8 b3:5
plan >::4 >is:-5 b+:-1 b|:2
planned a:7 b:19
please a3:-10 b:9
pleister a1:-6
pm a:-2
pneumonitis a:12
po a:-6 a1:-2 b:1 b3:4
poh >.:-2 b:4
poli >voor:-1 a:1 b:-2 b3:-6
poliep a:-1
poliklinisch b:5 b3:4
pols >#:-7 a:-2 a6:-12
pomp >,:-1
pos a1:-5
positief a1:-1 b3:-6
positive a1:-11 b:-2 b3:-9
post a:7
practice a:2
prescribe >.:1 >OWN:10 a:8 a+:1 b1:10
prescribed a:4
prescription >for:-2
prev >rx:9
previous >meds:10 b:9 b3:3 b|:13
previously b:21 b3:2 b6:4 b|:6
prikken a:-7 b3:-8
prikt a:-3
prima >.:-2 a:-8 a3:-3
prior b:2
prn >.:-7 a:-22 a6:-6
proberen a:8
probleemlijst b:-3 b6:-7
problem >.:-1 b:-8 b3:-8
problemen a:-13 b:-5
problems >with:-5 a:-7 b:-4 b3:-5
profylaxe a:1 b:8
prompted a:-1
pt >):-3 >OWN:-4 >zelf:-3 a:16 a3:1 b:5 b+:7 b1:-4 b6:5
pts b:13
put >up:-1
q >#:-7 a:-5
qam a:-3
qds >.:-2 a:-16
qhs a:-5
qt b:2
quit >OWN:4 b1:4
r >/:-6
radiotherapy b:-4
rang >::-15 b:-8 b6:-1
range >.:-4 a:-4 a6:-3
rash >):1 >after:3 >op:-2 >was:-8 a:17 a1:1 b+:-6 b3:9
rate a:-5 a6:-6
reacted >to:10
reactie >op:-2 a6:-4 b:16 b3:1
reaction a:9 a1:2 b:16 b|:-1
reactions b:7
reacts b:5 b3:5
reageerde b:3
reason b3:-5
receive >OWN:1 b:4 b1:1
recently b:7 b3:1
recept >niet:-12 a:-1
rechallenge a:7
record a:4
recorded >as:1
red >man:3 a:6 a3:1 b:12 b6:1
reden a:6
redt a:-22
reduce b:-4
reduced a:-13 a3:-4
reducing a:-2
reduction >of:-1 b:-1 b3:-1
reflux >,:-5 a:-1 a3:-3
refused >OWN:10 a:12 b:3 b1:10 b3:5
refuses >OWN:8 b:10 b1:8
regular a:-1 b:-1 b3:-4
regularly a:-12 a1:-3
related a:-19 b:-4
reliably >.:-13 a:-13
relief a:-7
relieved >by:-3 b:-3 b3:-3
remains >on:-9
removed >from:2 a:30 a3:2
remt a:-5 a1:-4
renal a:10
repeat a:-11 b:-6
repeats b:-12
replaced >OWN:10 >by:3 a1:1 a3:1 b1:10
report b:-4
reports >that:-8 b3:1
requests b:-9 b3:-10
required a:7 a3:6
reserve a:-2
responded >to:-3 b:-1 b3:-1
response >to:-4 a6:1 b:-4 b3:-4
restart >OWN:1 a:24 a6:1 b:10 b1:1
restarted a:-17 a3:-1
resume a:22 b:1
resumed >after:-6
retour a:3
return a:-2
review >of:-2 a:-8 a3:-6
reviewed a:-3
rise b:-1
risico >op:-10
roken a:-4 a6:-12
rol a6:-2 b:3
rood a:4
roodheid a:-10
roommate b:8 b3:1
ruled >out:4 a:3
run >out:-8
running a:-10 a3:-1
rustig a3:-6
rx >OWN:-1 b1:-1
s >/:1 a:-9 a6:1 b:6 b+:1
sachet a:-17
sachets a:-8
said >no:3 a:7
same a3:3 a6:11 b:10
samen a3:-4
says >OWN:-1 >the:3 a6:-8 b1:-1 b6:-5
sc a:-10
schema a3:-9
school >nurse:-5 a:-1 a+:-2
schoonmoeder b:2
schrijft b:-2
screen b3:2
script a1:1 a3:-6
sees b:-7 b+:-4
seizure b:-3
sensitivities b:2
sent >.:-10 b:7
september a3:6
settled >.:-5 b3:-2
severe a:8 b:8
sh >::2 b:2
she >began:-2 >cannot:-1 >has:-1 >is:-1 >keeps:-4 >opted:-1 >stopped:-5 >takes:-4 >would:-1 a+:-1 a1:2 a6:5 b:3 b6:4 b|:2
shock a:11 b3:6
short b:-3 b3:-6
sibling b:10
sick a:-2 a6:-1
side >effects:-7
since >#:-1 >.:-1 >OWN:-4 >started:-1 >starting:-13 >stopping:3 >the:3 a:1 a6:-2 b:-5 b1:-4
sinds >#:-4 >OWN:-5 >de:7 >hij:-4 >kort:1 >start:-26 a:9 a3:3 a|:-1 b:-6 b1:-5
sindsdien b:-14
single >dose:5 a:7
sister b:22 b3:18
six a:-2
sjs a:11 a3:3
skin a:2 b:4
slaapt >ze:-10 a1:-11 b:-1 b3:-3
slaat b:-9
slapen a:-8
sleep >without:-6 b:-8 b3:-1
sleepy a:-3 a3:-3
slikken b:-8
slikt >OWN:-1 >zij:-5 b:-2 b1:-1
slikte b:16
sloeg a:3
smoking a:-3 b:-2
so >OWN:1 >far:-6 a:1 a+:2 a6:4 b1:1
social >::4 b:4
sodium >OWN:-2 b1:-2
somber a:-9
something a:3
son >.:-1 a:-10 a+:-1 b:7 b3:8
soon a3:-1
sore >throat:-5 a:-6
spiegel a:-10 b:-12
spierpijn >op:3 b|:2
spiraal a:-1 a1:-9
spoelt a:-7
spouse b:6
sprake a:3
spray a:-13 a3:-5
spring a:6
spuit a:-4 b3:-4
spuiten a:-5
staan a3:8
staat >,:-5 >niet:2 >op:-9 a:12 b:6
stabiel a:-6 b:-2 b3:-2
staken >.:-8 a:-14 a3:-1
start >#:1 >::-6 >DRUG:-17 >OWN:3 >van:-18 a:19 a3:-1 a6:11 a|:-5 b:29 b1:3 b3:3 b6:1
startdatum >#:19 a:9
started >OWN:-3 >by:-1 a:-4 a1:-13 b:-5 b1:-3
starten >met:18 a:37 b:20 b3:1
starting >OWN:-1 a:7 b:5 b1:-1 b3:8
starts >.:-7 >OWN:4 a:21 b:2 b1:4
stat a:-3 a3:-2
states >OWN:-3 b1:-3
status b:6
stay >::1 >on:-18
stays >on:-9 a:-18
steer >clear:2
stevens >-:5 a:5
still a:-4 b:-8 b3:-5
stomach >.:-1 a+:-2
stootkuur a:3
stop >#:24 >OWN:-10 a+:-12 b:-7 b1:-10 b6:3
stopdatum >::10 a:25 a6:7
stopgezet >::7 b:5
stopped >#:5 >.:-6 >::27 >smoking:-14 >the:-12 a:24 a+:-2 a1:4 a3:1 b:11 b|:8
stoppen >.:-2 >met:-7 >van:2 a:-21 b:-2 b3:-9
stopping >OWN:-4 b:-4 b1:-4
stopt b:-10 b3:-5
stopte b:4
stroke >unit:-1 a:-5 b6:-2
sublinguaal a:-4
succes a:9
success >.:1 a:1 a6:1
suf b:-4 b3:-4
suggest b3:-8
suitable a:3
suits a:-13 a1:-1
sun b:-2 b3:-2
supervised a:-4
supplied a3:7
surgery >.:3 b:-13
suspensie a:-2 a1:-1
suspension a:-2
swallowed b:15
swapped a:3
swears >by:5 b:3 b3:2
swelled b:5 b3:1
swelling a:1 a6:3 b:8
switch >from:-8 a:-6 b:-8 b6:4 b|:10
switched >from:3 >to:-1 a:4 b6:-5
switching b3:5
syndrome a:3 b:2 b3:2
syringe >driver:-18
syrup a:-1
tabl a:-4
tablet >.:-1 a:-2 a1:-3 a3:-1 b:1
tablets b:-5
tabletten >OWN:-3 >niet:-1 a:-2 b1:-3
tabs a:-7
take >OWN:2 a:2 b1:2
taken >down:1 >off:6 a:1
takes >DRUG:10 >OWN:-1 >it:-13 >neither:12 a:-2 b:-8 b1:-1 b3:-5
taking >OWN:-1 >it:-10 b1:-1 b3:1
tante b:24 b6:5
taper b:-10
tapered a:-10
tb b|:1
tds >.:-11 a:-8
te >beginnen:4 >bouwen:-10 >kunnen:4 >mijden:2 >minderen:-3 >staken:-7 >starten:5 >voegen:5 a1:-1 a6:-2 b:1 b3:4 b6:2 b|:6
teen a:-8
tegen >OWN:5 a3:-10 b:1 b1:5
tegenover b:1
tekst >van:-5 b:-4
telefonisch b6:-1
telephone b:-1
tell b:-2
tendon a:11
ter b:7
terug a:13
test a:4 b:1 b3:7
tevoren >te:-2 a:-1
tevreden b:-7
th a:-7
than a:-13 b3:2
thans a:5 b:-7
that a:1 b:2 b+:2 b6:-7
the >DRUG:-3 >OWN:-2 >combination:-6 >dosette:-2 >family:2 >first:-1 >fridge:-4 >level:-3 >meantime:-7 >morning:-4 >patient:2 >previous:-6 >rash:-6 >same:4 >second:1 >seizure:-9 >spring:3 >summer:10 >tremor:-2 >weight:-7 >wrong:-13 a:-1 a1:-2 a6:1 a|:-4 b:1 b+:6 b1:-2 b|:-1
then >OWN:4 a3:-2 b1:4
there b:5 b+:10
therefore a:1
these b:-5 b3:-1
this >admission:7 a:7 a+:1 a1:-6
three a6:-3 b:2
throat b:4
through b:2 b3:3
throughout >.:-3
thrown a:-3
thuis a:-2 b:-4
thuismedicatie b:-2 b|:-2
thuiszorg b3:-4
thursday >.:5 a:11
tid a:-5
tijd >.:-6 b:-3
tijdelijk >gestopt:-4 a:3 b3:-3
tijdens >de:4 >opname:16 a:4 b:2
times a:-5 a6:-1
to >#:-8 >DRUG:8 >OWN:1 >begin:25 >carry:-3 >come:-10 >commence:14 >continue:-5 >finish:-15 >reduce:-4 >say:-6 >start:13 >stay:-9 >stop:-5 >take:2 >the:-7 >try:3 >wean:-2 >work:-5 a:3 a3:-1 a6:3 a|:-1 b:3 b1:1 b6:1
toch a:-8
today >.:-1 a6:-8
toddler b:10
toe >te:7 a3:-10
toegestaan >.:-3
toegevoegd a:7 a|:-6
toen b:4
toevoegen a:6 a1:7
told b+:1
tolerate >OWN:5 b1:5
tolerates a:-2 a3:-1 b:-2
tomorrow a:23 a6:6 b:18 b3:11
tongue b:1
tonight a:11
too >.:2
took >her:-1 a1:-1 b:7 b+:-8 b6:2
tot >OWN:4 >die:-3 >en:-9 a:5 a+:-2 a1:2 a|:-2 b:6 b1:4
tox b:5 b|:7
treated >with:1 b:5 b6:8 b|:4
treatment >with:11
tremor a:-7 a3:-9
trials >of:9
tried >OWN:6 >and:11 >to:-2 a:23 b:7 b1:6 b6:2 b|:13
trouw >.:-1 a:-28 a3:-1 b:-5
try >OWN:2 b:9 b1:2
tto >::-1
tuesday a:11
turned >down:10 a:7 b:6 b3:1
twee >weken:7 a:1 b:4
tweede b:1
tweelingzus b:10 b6:5
tweemaal >daags:-2 a:-3 a6:-2
twice >a:-1 >weekly:-4 a:-3
twin b:26 b6:1
two a:3 b+:9 b3:-8 b6:2
u >OWN:-2 a:-5 a6:-1 b:-2 b1:-2
uds >negative:4 >positive:-1 b3:-4
uit >de:1 a:9 a3:4
uitgeslopen a:22 a3:1
uitgesloten >.:1 a:14
uitgezet a:6
uitleg a:2
uitslag a:2 a3:4 b3:7
ulcer a:2
unchanged >.:-7 >::-7 a:-15
uncle b:23
undetectable a3:5
units a:-6 a3:-2
unless a:-21
unsuitable a:3
until >#:3 >then:-5 a:1 a+:-1 a3:5 b6:3
up >OWN:2 >with:-5 a3:-3 b:5 b1:2 b3:-3 b|:-2
urine >drug:1
urinescreening b:1
urineweginfectie b:-4 b3:-4
urticaria >.:-5 a:13
us b:2
use >of:10 a:9 a1:2 b:4 b3:1
used >.:6 >to:1 a:2 a+:-1 a|:-4 b:9
uses >DRUG:5 >OWN:-1 a:1 b:-5 b1:-1
usual a:-8
uur >OWN:-2 >na:2 a:-2 a6:-2 b1:-2
uw b6:-9
vaak a:-3 a3:-3
vader >::1 >OWN:2 >op:-2 a:4 b:25 b1:2 b3:5 b|:10
vaginaal a1:-3
van >#:-2 >DRUG:-6 >de:-1 >haar:-3 >mevrouw:-1 >mw:1 >patient:11 >patiente:17 >pt:9 >twee:-13 a:12 b:2 b+:2 b3:4 b6:2
vanaf >,:-11 >maandag:-1 >volgende:6 a:25 a6:10 b:32
vanavond a:17
vandaar a:5 b:-1
vanochtend >niet:-8 a:-5 b:-4 b3:-2
vanwege a:12 a3:13 b:2
vastgelegd a:2
veel b:-4
verbetering a:-2
verboden a:8 a3:1
verder a:-7
verdroeg a:4
verdwenen a:-3
vergeet b:-16
vergeten a:-19
verhogen a:-6
verhoging >van:-4 b:-4 b3:-4
verhoogd a:-17 a3:-2
verificatie b6:-1
verklaart >.:-1
verlaagd a:-10
verlagen a:-4
vermeden a:15
vermijden >.:4 a:14 a1:8
verpleegkundige b:-11 b6:-3
verruild b:-2 b3:-2
verslaving >aan:-3
vervallen >::17 a:33 a1:1 a3:1 b:8 b3:3
vervangen >.:-2 a:7 a1:1 a6:-6
vervanging b:2 b3:2
verwijderd a:8 a3:5
verwijderen a:-2
vg >::1 b:11
via a:-5 a1:-1
vier a:-2 b:3
view >of:-1
vinden a3:-1
vindt a:3
visit a:1
vocht a:-9 a3:-9
voegen a:5
voldoende >.:-1 a:-2 b:-2 b3:-2
volgende >week:16
volgens >pt:1 >schema:-1 a1:-8
volgt a:16 b:4
volledig a:6
volstaat a:-5
voltooid >.:2 a:11 a+:10
vomit a:1
vomiting a:8
vond a:3
voor >,:-7 >DRUG:2 >OWN:4 >de:-5 >een:7 >haar:-1 >het:-6 >vertrek:6 a:6 a+:1 a1:1 b:1 b1:4 b3:3 b6:1 b|:2
voorgeschiedenis >::1 b:10
voorgeschreven >):-2 >,:3 >.:8 >maar:-3
voorgestelde >OWN:2 b:2 b1:2
voorheen >::5 >OWN:2 b:22 b1:2
voorlopig a3:-5
voorschrijven a:18
voorschrijver a:-3
voortgezet a:-10
voorzetkamer a:-2 a3:-2
vorig >jaar:16 a:1
vorige >ha:-1 >maand:5 >week:9 a:11 b:10
vraagt >of:-12 b3:-2
vriend b:9 b3:4
vriendin b:14
vroeger a:1 b:16
vroegere >medicatie:22
vrouw b:3 b3:9
w b:5 b3:2
waarom b:-5
waarvoor >OWN:-7 b1:-7
wachten a:-2
want >OWN:8 b1:8
wanted a:3
wants b:-3 b3:-10
ward a6:1
was >#:-5 >.:-14 >added:-11 >brought:-2 >chosen:-7 >commenced:-1 >de:-6 >discontinued:-6 >een:-8 >introduced:-5 >never:2 >not:2 >on:5 >resumed:-6 >started:-14 >stopped:-4 >told:-1 a:8 a1:1 a6:2 b:8 b3:2 b6:-4
wat a3:-5 b6:-6
water a:-2
we >have:3 >prescribe:-6 >will:-13 a:3 b:6 b3:7
wean b:-17
weaned a1:4
wears >off:-11 a:-3
wednesday a:12
week >bellen:-2 >gestopt:-2 >van:-3 a:-3 b:-5 b3:-2
weekend a6:-2
weekends >.:-1 a:-23 a3:-11
weekly a:-16
weeks >.:-3 b3:2
weer >.:-2 >begonnen:-6
wees b6:-1
weg >.:1 a:4
wegens a:8 a1:-2 a3:9
weggehaald >.:-1 a:-3 a6:-3
weggelaten a:11
weigerde >OWN:1 b:8 b1:1
weigert >OWN:3 a:2 b:13 b1:3
wekelijks a:-11 a1:-1
weken >.:-1 >geleden:15 a:-1
wel >.:-8 a:-2 a+:4 a1:-4 a|:8 b:-7
well >tolerated:-11 a:-9 b3:-6
went >in:-5
werd >gestart:-1 >ingesteld:-5 a:5 b:5 b6:3
were >continued:-13 a:3 a3:8 a|:2 b3:9 b6:-2
werking a:-2
werkt a:-15 a1:-1
weten a:12
wheeze a:9 a3:2
whether b:-12
which a:4
while a:11
who >was:-1 a+:-3 b:5 b3:12
why a:3
wife >,:8 >lays:-3 >takes:1 a:-11 b+:4 b3:9 b|:3
wifes >OWN:2 b:4 b1:2
wij >hebben:-1 a:3 a3:7 b:6 b+:3 b3:1 b|:1
wijst a:5
wijzigen a:-4 a3:-3
wijziging >van:-9 b:-2 b3:-11
wil >er:-7 >ze:8 >zij:-3 a3:-1 b:-4
wilde b:4
will >switch:-2 >take:5 a:7 a6:20 b3:8 b6:5 b|:7
wish b:3
wissel b:-8
wisselen a:-8
with >OWN:-3 >alcohol:-1 >it:-1 >milk:-6 >no:-4 >the:3 a:-3 a1:-5 a3:1 b1:-3 b|:-5
withdrawn a:25
withheld >::2 a:12 b:5
within >#:-11 >reach:2 a6:-13 b:5 b|:4
without >OWN:2 >success:3 a:-8 a|:2 b1:2 b3:-3
wk >#:-6 >.:-3 a:-1
woensdag a:6
wonders a:6 a3:3
wont b:3 b3:3
woont b:-3 b6:-5
worden >gegeven:8 >gestart:13 >gestopt:-16 a3:-10 a|:-9 b3:1
wordt >#:20 >DRUG:2 >afgebouwd:-2 >behandeld:-16 >gestart:14 >ook:-1 >vanaf:-2 >vanavond:1 >volgende:-1 a1:-4 b3:5
work a:-8
works a:-6
worried >about:-2 b:-1 b3:-1
would a:2 a1:9 a3:-7 b+:2 b3:2
x a:-1 a3:-3 a6:-3
xl a:-1 a1:-1
year >.:5 a:7
years b:1
yellow b:2
yes a:-13 a1:-1 a|:3
yet >.:-14 a:-11 a3:-4
you b:-3
your >OWN:-3 b:-5 b1:-3
zak a:-11 a3:-7
zal >OWN:4 b:3 b1:4
zalf a:-1 a1:-1
ze >het:-7 a:4 a3:2 b:1
zegt a+:-7
zelf >::-14 >niet:-3 a+:-15 a3:4 a6:-1 b:2 b3:3 b6:4
zet >de:-5 b:-13
zetpil a:-1 a1:-1
zich >.:-9
ziet >zij:-3
zij >OWN:-4 >er:-1 >gebruikt:-12 >geen:-1 >heeft:-4 >in:-5 >nooit:-9 a+:-7 a3:-1 a6:1 b+:-4 b1:-4 b3:2
zijn >DRUG:3 >OWN:-2 >echtgenote:1 >gestopt:-21 >vader:-4 >vrouw:4 a:7 a1:1 a|:9 b:1 b1:-2 b3:7 b6:4
zinvol a:5
zit a1:-2
zitten a:3
zn >.:-4 a:-18
zo >nodig:-14 a:-2 a+:6 b6:-4
zoals b:2
zodra >de:6 a:8 b+:1
zomer a:2
zonder >.:13 >OWN:4 a+:2 a|:6 b1:4
zoon >gebruikt:11 >haalt:-6 b:12 b6:1
zoontje b:1
zou b:-6 b6:-6
zowel b3:3
zus >gebruikt:2 >is:-2 b:31
zusje b:4
zussen b:8
zuster b:1
zwager b:8
zwangerschap a3:-2
zweert b:8
zwelling a:-2
| a6:-3
– >last:-21 a:10 a1:2 a3:8
→ a:2 a1:8
⇥ >OWN:2 b:2 b1:2
✓ a:-6`;
