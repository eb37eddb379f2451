/** Words that grow onto a drug name without changing which drug it is. All folded. */

/**
 * Salts, esters and hydrates as they follow a name, apart or grown on ("pravastatinenatrium"). They belong to the
 * mention. Latin, Dutch and English forms.
 */
export const SALTS: ReadonlySet<string> = new Set(
  `natrium sodium natricum kalium potassium kalicum calcium calcicum magnesium magnesicum hcl hydrochloride hydrochloricum
   hydrochloridum chloorhydraat dihydrochloride waterstofchloride chloride chloridum hbr hydrobromide hydrobromidum bromide bromidum
   maleaat maleate maleas fumaraat fumarate fumaras hemifumaraat hemifumarate hydrogenfumaraat tartraat tartrate tartras bitartraat
   bitartrate hydrogentartraat waterstoftartraat succinaat succinate succinas hydrogensuccinaat besilaat besilate besylate
   besylaat besilas mesilaat mesilate mesylate mesylaat mesilas tosilaat tosylate tosylaat tosilas citraat citrate citras fosfaat phosphate
   phosphas difosfaat diphosphate sulfaat sulfate sulphate sulfas hydrogensulfate hydrogensulfaat waterstofsulfaat bisulfate acetaat
   acetate acetas lactaat lactate gluconaat gluconate decanoaat decanoate decanoas enantaat enanthate enantate palmitaat palmitate
   embonaat embonate pamoaat pamoate nitraat nitrate nitras mononitraat mononitrate dinitraat dinitrate carbonaat carbonate carbonas
   isethionate edisilaat edisylate napsilaat napsylate xinafoaat xinafoate propionaat propionate dipropionaat dipropionate furoaat furoate
   valeraat valerate trometamol tromethamine tromethamol arginine erbumine tertbutylamine tert-butylamine lysine lysinaat lysinate
   medoxomil cilexetil proxetil axetil etexilaat etexilate pivoxil hemihydraat hemihydrate hemihydr monohydraat monohydrate dihydraat dihydrate
   trihydraat trihydrate hydraat hydrate anhydraat watervrij anhydrous anhy anhydricum hydricum hyclaat hyclate oxalaat oxalate
   malaat malate orotaat orotate aspartaat aspartate benzoaat benzoate stearaat stearate estolaat estolate ethylsuccinaat
   ethylsuccinate butylbromide methylbromide lauraat laurate`.split(/\s+/),
);

/** Written short after a hyphen only ("diclofenac-Na"): elsewhere "na" is Dutch for "after". */
export const SHORT_SALTS: ReadonlySet<string> = new Set(['na', 'k', 'ca', 'mg']);

/**
 * Second halves of Dutch compounds ("fluoxetinecapsules", "lithiumspiegel"). A tail counts when it begins with one of
 * these, so that plurals and longer compounds come along. Only words that leave the drug what it is.
 */
export const COMPOUND_HEADS: readonly string[] = (
  'tablet capsul caps drank siroop drup zetpil pleister zalf creme gel spray neusspray oogdrup poeder injectie infuus inhal ampul ' +
  'granul kauwgom kauwtablet smelttablet bruistablet oplossing suspensie pomp pen flacon vloeistof korrel depot kuur kuren stootkuur ' +
  'gebruik therapie monotherapie behandel medicatie profylaxe onderhoud vervang dosis doses doser dosering overdos overdoser ' +
  'spiegel concentratie bepaling waarde intoxicatie vergiftig toxiciteit overgevoel allerg intoleran ' +
  'onttrek afbouw ophoog verlag start staken stop inname toedien gift schema voorschrift recept stootdosis ' +
  'groep interactie bijwerking effect gerelateerd geinduceer geassocieer behandeld houdend gebonden preparaat preparaten product ' +
  'verslav afhankelijk misbruik naief combinatie vrijgifte afgifte merk generiek resisten gevoelig metabol remmer remming'
).split(' ');

/** After a hyphen these say that something else is meant than the drug itself. */
export const HYPHENATED_AWAY: ReadonlySet<string> = new Set([
  'like',
  'free',
  'achtig',
  'achtige',
  'vrij',
  'vrije',
  'sparing',
  'sparend',
  'sparende',
]);

/** Before a hyphen these make another substance of the name that follows ("nor-fluoxetine"), or deny it. */
export const HYPHENATED_BEFORE: ReadonlySet<string> = new Set(
  'nor desmethyl methyl hydroxy dihydro dehydro deoxy acetyl oxo keto non niet anti seco iso despropionyl desacetyl carboxy'.split(
    ' ',
  ),
);

/** First halves that grow onto a name: "natriumvalproaat", "kaliumlosartan". */
export const GROWN_BEFORE: readonly string[] = ['natrium', 'kalium', 'calcium', 'magnesium'];

/** Legal forms: a name followed by one of these is a company. */
export const COMPANY_FORMS =
  /^(?:\s|&|and|en)*(?:b\.?v|n\.?v(?!\.?t)|gmbh|ltd|inc|corp|plc|s\.?a|ag|llc|co\.? kg|holding|pharmaceuticals|international)\b/i;

/** How what `COMPANY_FORMS` finds may begin when it begins with two letters. */
export const BEFORE_COMPANY_FORMS: readonly string[] =
  'bv nv gmbh ltd inc corp plc sa ag llc co holding pharmaceuticals international and en'.split(' ');
