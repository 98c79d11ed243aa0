"""The nouns that name who speaks, and those that don't; to add one, add its word here."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


# People by what they are or do; each with its plural.
PEOPLE = word_set(
    """
    academic academics activist activists adviser advisers agent agents aide aides aircrew airman airmen
    ambassador ambassadors analyst analysts archaeologist archaeologists author authors aviator aviators
    biographer biographers brigadier brigadiers captain captains chairman chief chiefs chronicler
    chroniclers civilian civilians colonel colonels columnist commandant commander commanders
    commanders-in-chief commander-in-chief commentator commentators commissioner commodore correspondent
    correspondents crew crewman crewmen crews critic critics defector defectors defender defenders
    deserters diplomat diplomats director economist editor envoy envoys expert experts eyewitness
    eyewitnesses fighters fishermen general generals governor guerrilla guerrillas gunner gunners
    historian historians infantryman insider insiders inspector inspectors insurgent insurgents
    investigator investigators inhabitants head heads deputy deputies proponents opponents supporters
    journalist journalists judge king lawmaker lawmakers lawyer lawyers leader leaders lieutenant
    lieutenants locals loyalists mayor mediator mediators member members militant militants militiamen
    minister ministers monitors nationalists negotiator negotiators observer observers officer officers
    official officials operator participant participants partisan partisans peacekeepers photographer
    pilot pilots planners plotters policeman politician politicians premier president prince prisoner
    prisoners professor prosecutor prosecutors queen rebel rebels refugee refugees reporter reporters
    representative representatives researcher researchers resident residents sailor sailors scholar
    scholars scientist scientists scout scouts secretary secretary-general sections senator senators
    separatist separatists sergeant shah soldier soldiers spokesman spokesmen spokespeople spokesperson
    spokesperson's spokespersons spokeswoman staffer strategist sultan survivor survivors tribesmen
    veteran veterans villager villagers volunteers watchers coastwatcher coastwatchers witness witnesses
    writer writers admiral admirals marshal
    """
)
# Those who write about a war without a part in it, so that their nationality is no side.
SCHOLARS = word_set(
    """
    academic academics analyst analysts archaeologist archaeologists author authors biographer biographers
    chronicler chroniclers columnist commentator commentators correspondent correspondents critic critics
    economist editor expert experts historian historians journalist journalists observer observers
    political professor reporter reporters researcher researchers scholar scholars scientist scientists
    writer writers
    """
)
# Bodies of people that speak as one.
BODIES = word_set(
    """
    academy admiralty administration agencies agency alliance army armies assembly association authorities
    authority battalion battalions battery board brigade brigades broadcaster bureau cabinet camp centre
    center channel church coalition command commands commission committee company congress consulate corps
    council court crew defence defense delegation department detachment division divisions embassies
    embassy faction factions federation fleet flotilla force forces front garrison garrisons gendarmerie
    government governments group groups guard guards headquarters high-command hq institute intelligence
    junta leadership league legion magazine magazines media military militia militias ministries ministry
    mission mod movement museum navy network news newspaper newspapers observatory office opposition
    organisation organisations organization organizations outlets papacy paper papers parliament party
    patrol patrols patrolmen police press propaganda public radio reconnaissance regime regiment regiments
    republic resistance secretariat senate service services side sides society squad squadron squadrons
    staff station submarine submarines task-force team teams television tribunal troop troops unit units
    university wing
    """
)
# What people have written or broadcast.
DOCUMENTS = word_set(
    """
    account accounts analyses analysis announcement announcements archive archives article articles
    biography book books broadcast broadcasts bulletin bulletins communique communiques communiqué
    communiqués data database diaries diary dispatch dispatches despatch despatches document documents
    encyclopedia encyclopaedia estimate estimates figures historiography histories history inquiry
    investigation investigations journal leaflet letter memoir memoirs memorandum papers poll publication
    publications record records report reports research resolution review source sources statement
    statements statistics studies study survey surveys telegram testimonies testimony tradition transcript
    transcripts website
    """
)
NOUNS = PEOPLE | BODIES | DOCUMENTS
# Proper names with one of these words name no speaker.
NO_SPEAKERS = word_set(
    """
    act agreement airfield airport armistice attack attacks battle bay bombing boulevard bridge campaign
    canal cape ceasefire charter church code coast constitution convention convoy day declaration
    directive doctrine farm field film fort fortress gulf harbour hill hills hospital island islands lake
    law line memorial monument mosque mount mountain mountains night north offensive operation order pact
    palace pass peninsula plan plateau point port protocol raid railway ridge river road sector siege
    south star station street strait treaty tower trail uprising valley village war wars west east woods
    zone january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday
    """
)
RANKS = word_set(
    """
    acting adm admiral air archbishop baron bishop brig brigadier capt captain cardinal cdr chairman chief
    cmdr col colonel commander commodore comrade corporal count cpl dame deputy doctor dr duke earl emir
    father feldwebel field first fleet flight flt former gen general generalfeldmarschall generalleutnant
    generalmajor generaloberst governor grand group gruppenführer hauptmann herr imam in-chief justice
    lance lady late lieutenant lieutenant-colonel lieutenant-commander lieutenant-general lord lt maj
    major major-general marquis marshal master midshipman minister monsieur mr mrs ms mullah oberst
    oberstleutnant obersturmbannführer obersturmführer obergruppenführer officer petty pope pres president
    prince princess private prof professor pvt queen rear rep reverend second secretary sen senator
    sergeant sergeant-major sgt shaykh sheikh sheik sir squadron ss staff standartenführer sturmbannführer
    sultan surgeon third tsar vice vice-admiral rear-admiral viscount war warrant wing leutnant
    oberleutnant unteroffizier ambassador commandant général colonel-general
    """
)
# Words that turn a place's name into another place's, and make no first name.
DIRECTIONS = word_set(
    """
    central east eastern great greater inner lower middle near new north northeastern northern
    northwestern occupied old outer republic saint san south southeastern southern southwestern upper west
    western
    """
)
# Those who report what others do, and are on no side unless a state owns them.
PRESS = word_set(
    """
    agency agencies broadcaster channel magazine magazines media network news newspaper newspapers paper
    papers press radio television museum university institute
    """
)
STATE = frozenset({"state", "State", "state-run", "state-owned", "official"})
# Writings of scholars.
LEARNED = word_set(
    """
    article articles biography book books encyclopaedia encyclopedia histories historiography history
    research studies study
    """
)
# A name that begins with one of these is that of an undertaking, which says nothing.
UNDERTAKINGS = frozenset(
    {"operation", "battle", "directive", "treaty", "siege", "project", "order", "article"}
)
