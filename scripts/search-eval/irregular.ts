import type { Lang } from '../../src/i18n/languages.ts';

/**
 * Forms of irregular words, a lexeme a line. Kept apart from what the search itself knows of such words: what is
 * measured here may not be copied there.
 */
const lines: Record<Lang, string> = {
  en: `
arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lead led
leap leapt
learn learnt
leave left
lend lent
lose lost
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
overcome overcame
overtake overtook overtaken
pay paid
prove proven
rebuild rebuilt
repay repaid
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sow sown
speak spoke spoken
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
child children
man men
woman women
gentleman gentlemen
salesman salesmen
businesswoman businesswomen
person people
foot feet
tooth teeth
mouse mice
goose geese
ox oxen
knife knives
life lives
wife wives
half halves
shelf shelves
thief thieves
wolf wolves
loaf loaves
crisis crises
analysis analyses
basis bases
thesis theses
hypothesis hypotheses
diagnosis diagnoses
criterion criteria
phenomenon phenomena
medium media
curriculum curricula
appendix appendices
matrix matrices
vertex vertices
far farther farthest
outgrow outgrew outgrown
overhear overheard
override overrode overridden
oversee oversaw overseen
retell retold
unwind unwound
spread spreading
split splitting
cut cutting
shut shutting
quit quitting
veto vetoes
hero heroes
calf calves
elf elves
louse lice
policeman policemen
chairman chairmen
fisherman fishermen
grandchild grandchildren
nucleus nuclei
stimulus stimuli
alumnus alumni
syllabus syllabi
bacterium bacteria
oasis oases
parenthesis parentheses
emphasis emphases
synthesis syntheses
axis axes
`,
  fr: `
travail travaux
journal journaux
cheval chevaux
animal animaux
hôpital hôpitaux
canal canaux
signal signaux
métal métaux
capital capitaux
général généraux
idéal idéaux
tribunal tribunaux
vitrail vitraux
corail coraux
émail émaux
œil yeux
ciel cieux
aïeul aïeux
monsieur messieurs
madame mesdames
mademoiselle mesdemoiselles
local locaux
national nationaux
principal principaux
mondial mondiaux
social sociaux
spécial spéciaux
normal normaux
initial initiaux
légal légaux
vieux vieille vieil
beau belle bel
nouveau nouvelle nouvel
fou folle fol
mou molle
doux douce
roux rousse
faux fausse
blanc blanche
franc franche
frais fraîche
sec sèche
public publique
grec grecque
turc turque
long longue
bref brève
malin maligne
bénin bénigne
favori favorite
gentil gentille
gros grosse
bas basse
épais épaisse
jaloux jalouse
héros héroïne
roi reine
copain copine
pouvoir peux peuvent pouvait pourra pourrait puisse
vouloir veux veulent voulait voudra voudrait veuille voulu
savoir sais sait savent savait saura saurait sache sachant
devoir doivent devait devra devrait
voir vois voit voient voyait verra verrait
prévoir prévoit prévoyait prévu
recevoir reçoit reçoivent reçu recevra
apercevoir aperçoit aperçu aperçoivent
décevoir déçoit déçu
concevoir conçoit conçu conçoivent
falloir fallait faudra faudrait fallu
valoir vaut valent valait vaudra vaudrait
asseoir assoit assied assis
aller vont allait ira irait aille
venir vient viennent venait viendra venu vienne
devenir devient deviennent devenait deviendra devenu
revenir revient reviennent revenait reviendra revenu
parvenir parvient parviennent parvenu
intervenir intervient intervenu
prévenir prévient prévenu
souvenir souvient souviennent souvenu
convenir convient convenu conviennent
tenir tient tiennent tenait tiendra tenu
obtenir obtient obtiennent obtenu obtiendra
maintenir maintient maintenu maintiennent
retenir retient retiennent retenu
soutenir soutient soutiennent soutenu
contenir contient contiennent contenu
appartenir appartient appartiennent
entretenir entretient entretenu
mourir meurt meurent mort mourait mourra
courir court courent couru courra
parcourir parcourt parcouru
accourir accourt accouru
acquérir acquiert acquis acquièrent
conquérir conquiert conquis
partir partent partait
sortir sortent sorti sortait
sentir sent sentent senti
mentir ment mentent menti
dormir dort dorment dormi
servir sert servent servi servait
fuir fuit fuient fui
offrir offre offrent offert
ouvrir ouvre ouvrent ouvert
découvrir découvre découvert
couvrir couvre couvert
souffrir souffre souffert
cueillir cueille cueilli
accueillir accueille accueilli
bouillir bouilli
prendre prend prennent prenait pris prenne prenons
apprendre apprend apprennent apprenait appris apprenons
comprendre comprend comprennent comprenait compris
entreprendre entreprend entrepris
surprendre surprend surpris
reprendre reprend reprennent repris
mettre met mettent mettait mis mise
permettre permet permettent permis
promettre promet promettent promis
remettre remet remettent remis
admettre admet admettent admis
transmettre transmet transmis transmettent
commettre commet commis
soumettre soumet soumis
dire disent disait dira
redire redit redisent
interdire interdit interdisent
prédire prédit
lire lisent lisait lisez lisant
relire relit relu relisez
élire élit élu
écrire écrit écrivent écrivait écrivez écrivant
décrire décrit décrivent
inscrire inscrit inscrivent inscrivez
rire rit rient riait
sourire sourit sourient
suivre suit suivent suivi
poursuivre poursuit poursuivi
vivre vit vivent vécu
survivre survit survécu
boire boit boivent buvait
croire croit croient croyait cru
connaître connaît connaissent connaissait connu
reconnaître reconnaît reconnaissent reconnu
paraître paraît paraissent paru
apparaître apparaît apparu apparaissent
disparaître disparaît disparu
naître naît naissent né
conduire conduit conduisent conduisait
produire produit produisent
traduire traduit traduisent
réduire réduit réduisent
construire construit construisent
détruire détruit détruisent
instruire instruit instruisent
nuire nuisent nuisait
craindre craint craignent craignait
plaindre plaint plaignent
peindre peint peignent
atteindre atteint atteignent
éteindre éteint éteignent
joindre joint joignent
rejoindre rejoint rejoignent
résoudre résout résolvent résolu
vaincre vainc vaincu
convaincre convainc convaincu
rompre rompt rompu
interrompre interrompt interrompu
battre bat battent battu
combattre combattent combattu
perdre perd perdent perdu
rendre rend rendent rendu
attendre attend attendent attendu
entendre entend entendent entendu
répondre répond répondent répondu
vendre vend vendent vendu
défendre défend défendu
descendre descend descendu
mordre mord mordu
coudre coud cousu
moudre moud moulu
envoyer envoie envoient enverra
essayer essaie essaient
payer paie paient
employer emploie emploient
nettoyer nettoie
appeler appelle appellent
rappeler rappelle rappellent
jeter jette jettent
acheter achète achètent
lever lève lèvent
mener mène mènent
`,
};

/** The other forms of the irregular lexemes that have this form. */
export function otherForms(word: string, lang: Lang): string[] {
  const own = (index[lang] ??= byForm(lang)).get(word) ?? [];
  return [...new Set(own.flat())].filter((form) => form !== word);
}

/** How many lexemes there are. */
export function lexemes(lang: Lang): string[][] {
  return lines[lang]
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

const index: Partial<Record<Lang, Map<string, string[][]>>> = {};

function byForm(lang: Lang): Map<string, string[][]> {
  const forms = new Map<string, string[][]>();
  for (const lexeme of lexemes(lang))
    for (const form of lexeme) forms.set(form, [...(forms.get(form) ?? []), lexeme]);
  return forms;
}
