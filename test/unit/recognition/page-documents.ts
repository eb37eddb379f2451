/** Fictional documents, as plain text; lines that begin with "# " are headings, the first line is the title. */

/** Lists and letters, with what might make them look like a handbook. */
export const OF_A_PATIENT: Readonly<Record<string, string>> = {
  'formulary site that serves a patient list': `Formularium online
# citalopram
# Indicaties
# Contra-indicaties
# Bijwerkingen
# Interacties
# Uw middelen
citalopram 20 mg 1dd1
omeprazol 40 mg 1dd1
tramadol 50 mg 3dd1 zo nodig`,
  'letter that explains an interaction': `Brief huisarts
# Interacties
# Dosering
# Indicatie
# Bijwerkingen
Geachte collega,
Uw patiënt gebruikt fluoxetine en tramadol. Gelijktijdig gebruik van fluoxetine en tramadol geeft kans op serotonerg syndroom.
Andere SSRI's zoals citalopram en sertraline geven dezelfde interactie. Paracetamol en naproxen zijn alternatieven.
Met vriendelijke groet`,
  'list without doses': `Overzicht
# Middelen
acenocoumarol
metoprolol
simvastatine
omeprazol`,
  'ward list': `Ward 4B
# Medication round
Bed 1 Jansen: metoprolol 50 mg BID, apixaban 5 mg BID
Bed 2 De Vries: lithium 400 mg BID, ibuprofen 400 mg TID`,
  'pharmacist review with chapters': `Medicatiebeoordeling
# Farmacotherapie
# Indicaties
# Contra-indicaties
# Interacties
# Bijwerkingen
# Nierfunctie
Man, 78 jaar. Actuele medicatie: digoxine 0,125 mg, verapamil, furosemide, spironolacton, metformine, allopurinol.`,
  'discharge summary': `Discharge summary
# Indications
# Adverse reactions
# Dosage
# Interactions
Date of admission: 1 October 2026
The patient was admitted with a fall. Stopped: amitriptyline. Continued: sertraline, bisoprolol.`,
  'psychiatry letter without greeting': `Correspondentie
# Reden van verwijzing
# Medicatie
# Bijwerkingen
# Interacties
Betreft: mevrouw A.
Sinds 2018 lithium 800 mg per dag. Eerder zonder effect fluoxetine, venlafaxine en nortriptyline.`,
  'patient portal': `My medicines
# What is it used for
# Side effects
# How to take
# Interactions
sertraline 50 mg tablet
ibuprofen 400 mg tablet`,
  'consult note': `Journaal
# S
# O
# E
# P
Gebruikt citalopram, wil stoppen. RR 130/80. Start mirtazapine 15 mg voor de nacht.`,
  'English chart titled with a drug': `Warfarin clinic
# Warfarin
# Indication
# Dosage
# Interactions
# Adverse effects
# Pregnancy
Name: A. Smith DOB: 12/03/1950
warfarin 3 mg daily
amiodarone`,
  'table of prescriptions': `Voorschriften
# Voorschriften
Metoprolol tablet 50mg 2dd1 sinds 2019
Clopidogrel tablet 75mg 1dd1
Pantoprazol tablet 40mg 1dd1`,
  'referral with drug questions': `Consultaanvraag clozapine
# clozapine
# Vraagstelling
# Bijwerkingen
# Dosering
# Interacties
52-jarige man, clozapine sinds 2015. Kan fluvoxamine worden toegevoegd? Rookt. Ook valproïnezuur en lorazepam.`,
};

const NAMED_NL =
  'fluoxetine, paroxetine, sertraline, venlafaxine, duloxetine, tramadol, fentanyl, lithium, linezolid, moclobemide, sumatriptan, ibuprofen, naproxen, diclofenac, acenocoumarol, apixaban, clopidogrel, omeprazol, cimetidine, metoprolol, flecaïnide, amiodaron, haloperidol, pimozide, erytromycine, claritromycine, fluconazol, methadon, ondansetron, carbamazepine';
const NAMED_EN =
  'fluoxetine, paroxetine, sertraline, venlafaxine, duloxetine, tramadol, fentanyl, lithium, linezolid, moclobemide, sumatriptan, ibuprofen, naproxen, diclofenac, warfarin, apixaban, clopidogrel, omeprazole, cimetidine, metoprolol, flecainide, amiodarone, haloperidol, pimozide, erythromycin, clarithromycin, fluconazole, methadone, ondansetron, carbamazepine';

/** Handbook pages about one drug that name thirty others; the subject is the drug id expected. */
export const OF_A_HANDBOOK: Readonly<Record<string, { subject: string; document: string }>> = {
  'Dutch handbook page': {
    subject: 'citalopram',
    document: `citalopram | Naslagwerk
# citalopram
# Indicaties
# Dosering
# Bijwerkingen
# Interacties
# Contra-indicaties
# Zwangerschap
Citalopram is een selectieve serotonineheropnameremmer.
Bij depressie: begindosering 20 mg 1×/dag, zo nodig verhogen tot max. 40 mg per dag.
Vermijd gelijktijdig gebruik met MAO-remmers. Combinatie met ${NAMED_NL} vraagt voorzichtigheid.`,
  },
  'Dutch patient leaflet': {
    subject: 'metoprolol',
    document: `Bijsluiter metoprolol
# Metoprolol
# Waarvoor wordt dit middel gebruikt
# Mogelijke bijwerkingen
# Hoe gebruikt u dit middel
# Zwangerschap en borstvoeding
# Wanneer mag u dit middel niet gebruiken
Gebruikt u nog andere geneesmiddelen? Vertel het uw arts als u verapamil, diltiazem, clonidine of digoxine gebruikt.
Gebruik metoprolol niet als u allergisch bent voor metoprolol.
Stop niet plotseling met metoprolol. Ook ${NAMED_NL}.`,
  },
  'English label': {
    subject: 'sertraline',
    document: `Sertraline - prescribing information
# Sertraline
# Indications and usage
# Dosage and administration
# Contraindications
# Warnings and precautions
# Adverse reactions
# Drug interactions
# Overdosage
Sertraline is contraindicated with MAO inhibitors, linezolid or pimozide.
Avoid concomitant use of sertraline with pimozide. Patients currently taking ${NAMED_EN} need monitoring.
Patients were switched from fluoxetine to sertraline in one study.`,
  },
  'English formulary monograph': {
    subject: 'amiodarone',
    document: `Amiodarone | Formulary
# Amiodarone hydrochloride
# Indications and dose
# Cautions
# Interactions
# Side-effects
# Pregnancy
# Breast feeding
# Monitoring requirements
Amiodarone has a long half-life; interactions can occur several weeks after treatment has been stopped.
Interacts with ${NAMED_EN}.`,
  },
  'Dutch product text': {
    subject: 'carbamazepine',
    document: `Samenvatting van de productkenmerken carbamazepine
# Carbamazepine
# 4.1 Therapeutische indicaties
# 4.2 Dosering en wijze van toediening
# 4.3 Contra-indicaties
# 4.5 Interacties met andere geneesmiddelen
# 4.6 Vruchtbaarheid, zwangerschap en borstvoeding
# 4.8 Bijwerkingen
# 5.1 Farmacodynamische eigenschappen
Patiënten die allergisch zijn voor carbamazepine mogen dit middel niet gebruiken.
Carbamazepine verlaagt de spiegel van ${NAMED_NL}.
Carbamazepine moet twee weken na het stoppen van een MAO-remmer worden gestart.`,
  },
  'English summary of product characteristics': {
    subject: 'clozapine',
    document: `Clozapine 25 mg tablets - summary of product characteristics
# Clozapine
# 4.1 Therapeutic indications
# 4.2 Posology and method of administration
# 4.3 Contraindications
# 4.5 Interaction with other medicinal products
# 4.6 Fertility, pregnancy and lactation
# 4.8 Undesirable effects
# 5.2 Pharmacokinetic properties
The dose of clozapine should be lowered when fluvoxamine is added; clozapine levels fall when smoking is stopped.
Clozapine must not be used with carbamazepine. Caution with ${NAMED_EN}.`,
  },
  'Dutch guideline chapter on a drug': {
    subject: 'lithium',
    document: `Lithium
# Lithium
# Indicatie
# Bijwerkingen
# Interacties
# Waarschuwingen en voorzorgen
# Overdosering
NSAID's verhogen de lithiumspiegel; geef liever geen ibuprofen of naproxen.
Bij familieleden die goed reageerden op lithium is de kans op respons groter. Let op ${NAMED_NL}.`,
  },
  'English encyclopaedia article': {
    subject: 'tramadol',
    document: `Tramadol - encyclopedia
# Tramadol
# Medical uses
# Contraindications
# Side effects
# Interactions
# Overdose
# Pharmacology
# Pregnancy
Tramadol is an opioid. It was first described in 1963. Interactions include ${NAMED_EN}.
Tramadol was approved in 1995 and is still used for neuropathic pain.`,
  },
};
