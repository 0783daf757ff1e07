package demo

import "infohus/internal/contract"

// fragments of what people write. {han} and the like follow the person; {fag},
// {sted}, {dag}, {kanal}, {voksen} are drawn anew each time. The texts are calm
// and say what was seen; they blame no belief and no origin.
var (
	lessons  = []string{"dansk", "samfundsfag", "historie", "idræt", "matematik", "klassens time", "madkundskab", "engelsk", "billedkunst", "naturfag"}
	spots    = []string{"skolegården", "biblioteket", "klubben", "stationen", "hallen", "cykelskuret", "fællesområdet", "indkøbscentret", "boldbanen", "værkstedet", "kantinen", "opgangen"}
	days     = []string{"i mandags", "i sidste uge", "for et par dage siden", "to gange denne måned", "i fredags", "efter efterårsferien", "i går eftermiddags", "gennem de seneste tre uger"}
	channels = []string{"en lukket chatgruppe", "et spilforum", "en videokanal", "en gruppechat", "en beskedtjeneste", "et lukket opslag"}
	adults   = []string{"klasselæreren", "pædagogen i klubben", "fodboldtræneren", "sin moster", "sin storebror", "vejlederen", "skolens AKT-lærer", "sin mor", "naboen", "en tidligere lærer"}
)

type told struct {
	theme  contract.Theme
	typ    contract.ConcernType
	adult  bool
	facts  []string
	heard  []string
	judged []string
}

var stories = []told{
	{
		theme: contract.ThemeExtremism, typ: contract.ConcernTypeUnspecified,
		facts: []string{
			"I {fag} afleverede {han} en tegning med våben og ordene »de får det, som de fortjener«. Da jeg spurgte, sagde {han}, at det bare var noget fra et spil.",
			"{Han} viste {dag} to kammerater en video på telefonen i {sted}. Videoen hyldede et angreb. {Han} lukkede den, da jeg kom hen til dem.",
			"{Dag} sagde {han} i {fag}, at man ikke behøver følge regler, som »de andre« har lavet. {Han} gentog det, da en kammerat sagde {ham} imod.",
			"{Han} har {dag} sat klistermærker med en voldsromantisk gruppes logo på {hans} skab og på døren til {sted}.",
			"{Han} har skiftet profilbillede til et symbol, som bruges af en voldelig gruppe, og har slettet flere gamle venner fra klassen.",
			"{Han} ville {dag} ikke sidde ved samme bord som to af de andre i {fag} og sagde, at »de er fjender«.",
			"I en opgave i {fag} skrev {han}, at vold er nødvendig, når ingen lytter. Resten af opgaven var velskrevet og sagligt.",
		},
		heard: []string{
			"En kammerat fortæller, at {han} skriver i {kanal}, hvor andre opfordrer til at »vælge side«.",
			"{Hans} lillesøster har fortalt i klubben, at {han} sidder oppe det meste af natten og ser optagelser fra krig.",
			"To fra klassen siger, at {han} har talt om at kende nogen, som »mener det alvorligt«. De ved ikke hvem.",
			"En forælder ringede og sagde, at {han} havde sendt ubehagelige links til flere fra klassen i {kanal}.",
		},
		judged: []string{
			"Jeg oplever, at {han} leder efter et sted at høre til, mere end at {han} er overbevist om noget bestemt.",
			"Jeg vurderer, at sproget er blevet hårdere over kort tid, og at {han} samtidig er mere alene.",
			"Min vurdering er, at det kan være provokation. Jeg er i tvivl og vil gerne have andre til at se på det.",
			"Jeg er bekymret, fordi {han} ikke længere vil tale med de voksne, som {han} før brugte meget.",
		},
	},
	{
		theme: contract.ThemeExtremism, typ: contract.ConcernTypeRightWing,
		facts: []string{
			"{Han} hejste {dag} et flag med et forbudt tegn ud ad vinduet og tog det ned, da jeg bad om det.",
			"Der lå {dag} trykte foldere fra en voldsparat gruppe i {hans} taske. De faldt ud i {sted}.",
			"{Han} sagde i {fag}, at nogle mennesker »hører til et andet sted«, og at det snart bliver ordnet.",
		},
		heard:  []string{"En træner fortæller, at {han} har været til et stævne med en ældre gruppe, som træner kampsport for »de rigtige«.", "Der går rygter om, at {han} er blevet inviteret med i {kanal} af en voksen uden for byen."},
		judged: []string{"Jeg tror, {han} er optaget af fællesskabet i gruppen. {Han} taler mest om træningen og kun lidt om politik.", "Jeg vurderer, at en ældre ven fylder meget, og at {han} lytter mere til ham end til os."},
	},
	{
		theme: contract.ThemeExtremism, typ: contract.ConcernTypeIslamist,
		facts: []string{
			"{Han} afspillede {dag} en sang fra en terrororganisation i {sted}. {Han} slukkede, da jeg bad om det, og virkede flov.",
			"{Han} spurgte i {fag}, hvad straffen er for at rejse til en konflikt og hjælpe »sine egne«. {Han} spurgte to gange.",
			"{Han} sagde {dag} til en kammerat, at man ikke må stemme eller fejre noget sammen med de andre, og at dem der gør det »vælger side«.",
		},
		heard:  []string{"En fætter fortæller, at {han} følger en prædikant i {kanal} og ikke vil høre andre.", "En kammerat siger, at {han} har bedt andre om at tage afstand fra en ven, som {han} kalder frafalden."},
		judged: []string{"Familiens tro er ikke det, jeg er bekymret for. Det er tonen og det, at {han} bryder med sine venner.", "Jeg vurderer, at {han} er presset af nogen uden for skolen. {Han} virker lettet, når vi taler om andre ting."},
	},
	{
		theme: contract.ThemeExtremism, typ: contract.ConcernTypeAntiAuthority, adult: true,
		facts: []string{
			"{Han} mødte {dag} op i borgerservice og sagde, at myndighederne »ikke gælder« for {ham}, og at nogen snart vil mærke det.",
			"{Han} har sendt ni breve til kommunen, hvor tre medarbejdere udpeges som ansvarlige. I det seneste står »I er advaret«.",
			"Ved et hjemmebesøg {dag} hang der billeder af bevæbnede mænd på væggen. {Han} talte roligt, men vendte hele tiden tilbage til hævn.",
		},
		heard:  []string{"En nabo siger, at {han} har fået besøg af mænd, som filmer deres træning i skoven.", "En kollega fra jobcentret fortæller, at {han} opfordrede andre i ventesalen til at »gøre noget«."},
		judged: []string{"Jeg vurderer, at tabet af arbejdet fylder mest, og at vreden har fået et sted at gå hen på nettet.", "Jeg er i tvivl om, hvor alvorligt det er ment. Formuleringerne er hentet fra nettet."},
	},
	{
		theme: contract.ThemeCrime,
		facts: []string{
			"{Han} kom {dag} i nye, dyre sko og havde flere telefoner i tasken. {Han} ville ikke sige, hvor de kom fra.",
			"{Han} blev {dag} set i {sted} sammen med tre ældre drenge, som skolen ikke kender. De gav {ham} en pakke.",
			"{Han} har haft elleve fraværsdage på fire uger. {Dag} faldt {han} i søvn i {fag}.",
			"Der forsvandt {dag} to tasker i {sted}. {Han} blev set på videoen ved døren, men tog ikke selv noget.",
		},
		heard: []string{
			"En kammerat siger, at {han} skylder penge væk og er blevet bedt om at opbevare noget.",
			"{Hans} mor har fortalt klubben, at {han} er ude til efter midnat og ikke svarer telefonen.",
		},
		judged: []string{"Jeg tror, {han} bliver brugt af nogen, der er ældre. {Han} virker bange, når telefonen ringer.", "Jeg vurderer, at {han} er ved at glide ud af skolen, og at det går hurtigt."},
	},
	{
		theme: contract.ThemeSocialControl,
		facts: []string{
			"{Han} må ikke længere deltage i idræt og udflugter og hentes hver dag ved porten af en fætter.",
			"{Han} afleverede {dag} en seddel, hvor der stod »jeg må ikke tale med jer mere«.",
			"{Han} bad {dag} om lov til at blive i {sted}, til alle andre var gået hjem.",
		},
		heard:  []string{"En veninde siger, at der er planlagt en rejse i ferien, og at {han} ikke ønsker at komme med.", "En kammerat fortæller, at {hans} telefon bliver gennemgået hver aften."},
		judged: []string{"Jeg vurderer, at {han} er under pres hjemme. Det skal håndteres roligt og uden at skabe mere uro.", "Jeg er bekymret for rejsen og ved ikke, hvem {han} kan tale med derhjemme."},
	},
	{
		theme: contract.ThemeDisorder,
		facts: []string{
			"En gruppe kastede {dag} kanonslag efter bussen ved {sted}. {Han} stod i gruppen og filmede.",
			"{Han} var {dag} med til at spærre trappen ved {sted}, så de yngre ikke kunne komme forbi.",
			"Der blev {dag} skrevet trusler på muren ved {sted}. {Han} havde maling på hænderne og sagde, at {han} havde holdt udkig.",
		},
		heard:  []string{"En beboer fortæller, at de mødes fast efter kl. 21, og at {han} er den yngste.", "Butikken i centret siger, at {han} som regel er den, der får de andre til at gå igen."},
		judged: []string{"Jeg vurderer, at {han} går med for at være med. Alene er {han} høflig og hjælpsom.", "Det er gruppen, der bekymrer mig, mere end den enkelte."},
	},
	{
		theme: contract.ThemeIllness, adult: true,
		facts: []string{
			"{Han} råbte {dag} i {sted}, at staten lytter med i væggene, og at {han} ved, hvem der skal stoppes. {Han} faldt til ro efter en halv time.",
			"Politiet har kørt til adressen tre gange på to uger, fordi {han} bankede på hos naboerne om natten.",
			"{Han} har ikke hentet medicin i seks uger og lukkede ikke op ved de to seneste aftalte besøg.",
		},
		heard:  []string{"En søster fortæller, at {han} er begyndt at skrive lange breve til ministre.", "Naboen siger, at {han} om dagen er venlig og hjælper med poster og planter."},
		judged: []string{"Jeg vurderer, at truslerne følger sygdommen og ikke en overbevisning.", "Jeg er bekymret for {ham} selv mere end for andre."},
	},
	{
		theme: contract.ThemeRelease, adult: true,
		facts: []string{
			"{Han} løslades inden for kort tid og har ingen bolig. Personalet har noteret hårde udsagn om samfundet under opholdet.",
			"{Han} har under opholdet holdt sig til en lille gruppe, som taler om at fortsætte sammen udenfor.",
		},
		heard:  []string{"En anden indsat har sagt, at {han} har lovet nogen »en tjeneste«, når {han} kommer ud.", "{Hans} kontaktperson fortæller, at {han} spørger meget til skole og arbejde."},
		judged: []string{"Jeg vurderer, at en bolig og en fast kontakt betyder mest i den første måned.", "Udtalelserne er aftaget efter, at {han} fik kontakt til sin søster igen."},
	},
}

var goods = []string{
	"{Han} er dygtig i {fag} og hjælper gerne de andre.",
	"{Han} spiller fodbold to gange om ugen og møder altid til tiden.",
	"Der er god kontakt til {voksen}, som {han} lytter til.",
	"{Hans} mor svarer altid, når vi ringer, og vil gerne samarbejde.",
	"{Han} har et fritidsjob, som {han} passer godt.",
	"{Han} er god til at tale med de små og har været legepatrulje.",
	"{Han} tegner og bygger modeller og taler gerne om det.",
	"{Han} har to nære venner, som har holdt fast i {ham}.",
	"{Han} bad selv om en samtale i sidste uge, og den gik godt.",
	"Bedsteforældrene bor tæt på og er der meget.",
	"{Han} er begyndt i boksning i den lokale klub, og træneren er glad for {ham}.",
	"{Han} møder stadig hver dag og vil gerne have en uddannelse.",
	"{Han} kan godt sige fra, når der er en voksen i nærheden.",
	"Familien har prøvet noget svært før og kom godt igennem det med hjælp.",
}

var parentsNotes = []string{
	"Jeg talte med {hans} mor i telefonen. Hun er selv bekymret og vil gerne være med.",
	"Forældrene har været til møde på skolen og er enige i, at vi spørger om råd.",
	"Vi har ikke talt med hjemmet endnu, fordi vi er i tvivl om, hvordan det bliver modtaget.",
	"Faren ved det. Moren er ude at rejse og får besked af ham.",
	"Forældrene synes, vi overdriver, men de vil gerne komme til en samtale.",
}
