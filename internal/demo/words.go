package demo

import "infohus/internal/contract"

// What the authorities write along the way.
var (
	adviceReasons = []string{
		"Samtale med henvender. Der er tale om en enkelt episode, som skolen selv følger op på. Vi har aftalt, at de ringer igen, hvis det gentager sig.",
		"Udtalelserne er undersøgt sammen med henvender. De er hentet fra et spil og sagt for at provokere. Skolen taler med klassen og med hjemmet.",
		"Der er ro på, og den unge har gode voksne omkring sig. Henvender har fået råd om, hvordan samtalen kan tages.",
	}
	otherReasons = []string{
		"Det drejer sig om trivsel og fravær. Familien har sagt ja til støtte fra centret, og skolen laver en fraværsplan.",
		"Bekymringen handler om penge og venner. Gadeplan tager kontakten, og ungdomsskolen tilbyder en plads på værkstedet.",
		"Der er behov for en bolig og en fast kontakt. Sagen følges i den almindelige indsats. Der er ikke tegn på ekstremisme.",
	}
	sspReasons = []string{
		"Der er brug for, at flere ser på det sammen: fravær, nye venner og en episode, som politiet kender. Tages op i SSP-NU.",
		"Den unge er ved at glide ud af skolen. SSP-NU kan hurtigt sætte en fælles indsats i gang.",
		"Henvender og skole er enige om, at det ikke kan løses på skolen alene. Politi og uddannelsesvejledning bør høres.",
	}
	infohusReasons = []string{
		"Udsagnene er gentaget over flere uger, sproget er blevet hårdere, og der er kontakt til andre uden for byen. Det skal vurderes i Infohuset.",
		"Henvender fastholder iagttagelserne, og de støttes af en anden voksen. Der er brug for en fælles vurdering.",
		"Samtalen med henvender afkræfter ikke bekymringen. Politiet bør afklare, om der er noget til hinder for en forebyggende indsats.",
	}
	necessities = []string{
		"Det er nødvendigt at vide, om noget er til hinder for, at kommunen går videre med en forebyggende indsats.",
		"Uden en afklaring kan vi ikke invitere familien til samtale på en forsvarlig måde.",
		"Oplysningerne er nødvendige for at vurdere, om Infohuset er det rette sted.",
	}
	unfoundedReasons = []string{
		"Udsagnene stammer fra et spil og fra en samtale, der blev misforstået. Den unge trives og har gode venner.",
		"Oplysningerne kan ikke bekræftes, og flere voksne beskriver det modsatte. Der er ikke grundlag for videre indsats.",
		"Der var tale om et skoleprojekt. Læreren på holdet har forklaret sammenhængen.",
	}
	screenedOther = []string{
		"Truslerne hænger sammen med sygdom og søvnmangel. Den regionale behandling er orienteret af den pågældende selv, og social støtte følger op.",
		"Det handler om ensomhed og gæld. Almindelig støtte er den rette vej.",
	}
	assessReasons = []string{
		"Samlet er der både bekymrende udsagn og nye relationer. Flere myndigheder kan bidrage, og en fælles vurdering er nødvendig.",
		"Bekymringen er bestyrket ved samtale. Infohuset bør samle billedet og anbefale en indsats.",
	}
	feedbacks = []string{
		"Tak for din henvendelse. Den er vurderet. Du er velkommen til at kontakte os igen.",
		"Vi har vurderet det, du skrev, og har taget det med videre på den måde, der er rigtig. Tak, fordi du sagde til.",
	}
	acuteReasons = []string{
		"Talt med barnet sammen med en lærer og med mor i telefonen. Barnet sover hjemme, er rolig og har to trygge voksne. Ingen akut fare.",
		"Henvender og skole er ringet op. Intet tyder på fare i aften. Familien indkaldes til samtale i den kommende uge.",
		"Besøg i hjemmet sammen med en kollega. Der var uro, men ingen fare. Ny kontakt er aftalt i morgen.",
	}
	dangerReasons = []string{"Barnet fortæller om pres og frygt for at være hjemme. Barnet er hos mormor efter aftale, og der er lavet en sikkerhedsplan for ugen."}
	childViews    = []string{
		"»Jeg vil gerne have, at I taler med mine forældre, men ikke når jeg er der.«",
		"»Det var dumt sagt. Jeg mente det ikke.«",
		"Barnet vil helst tale med en, det kender, og er med på et møde på skolen.",
	}
	parentContacts = []string{"Begge forældre har været til samtale og ønsker hjælp til reglerne for telefon og søvn.", "Mor er taget med i hele forløbet. Far er orienteret pr. telefon."}

	invitationNeeds = map[contract.Role][]string{
		contract.RoleChildServices:         {"Hvad I ved om familiens hverdag og om tidligere støtte."},
		contract.RoleCollegeContact:        {"Fremmøde, trivsel og hvem den unge bruger på stedet."},
		contract.RoleSchoolLeader:          {"Fremmøde, trivsel i klassen og aftaler med hjemmet."},
		contract.RolePsychiatry:            {"En faglig vurdering af, hvordan samtalen kan tages, uden at vi nævner, hvem det er."},
		contract.RoleSocialServices:        {"Bolig, økonomi og hvilke kontakter der allerede er."},
		contract.RolePrisonProbation:       {"Om der er tilsyn, og hvad der er aftalt."},
		contract.RoleStreetWorker:          {"Hvordan den unge er på gaden, og hvem der er med."},
		contract.RoleKnowledgeCentre:       {"Viden om grupperingen, uden navne."},
		contract.RoleLocalPolice:           {"Kendskab fra det forebyggende arbejde i området."},
		contract.RoleJobCentre:             {"Praktiske mål: praktik, uddannelse og arbejde."},
		contract.RoleEducationalPsychology: {"Hvordan skolen bedst kan støtte i hverdagen."},
	}
	contributions = map[contract.Role][]string{
		contract.RoleChildServices:         {"Familien har tidligere haft en rådgiver og samarbejdede godt. Hjemmet er præget af sygdom hos en forælder.", "Der er en tryg relation til mormor, som den unge bor hos i weekenden."},
		contract.RoleCollegeContact:        {"Fremmødet er faldet fra 95 til 70 procent siden sommer. Den unge møder altid til værkstedsfagene.", "Den unge er vellidt på holdet, men har trukket sig fra de fælles pauser."},
		contract.RoleSchoolLeader:          {"Klassen er rolig. Den unge har skiftet plads i gruppen og sidder mere alene end før.", "Skole-hjem-samarbejdet er godt, og forældrene møder op."},
		contract.RolePsychiatry:            {"En rolig, konkret samtale med faste tider anbefales. Undgå lange diskussioner om holdninger."},
		contract.RoleSocialServices:        {"Der er styr på husleje og økonomi. En støttekontaktperson kommer hver anden uge."},
		contract.RolePrisonProbation:       {"Der er tilsyn med møde hver fjortende dag. Aftaler bliver holdt."},
		contract.RoleStreetWorker:          {"Vi møder den unge et par gange om ugen. Alene er kontakten god; i gruppen siger den unge mindre."},
		contract.RoleLocalPolice:           {"Lokalpolitiet har talt med den unge to gange i forebyggende øjemed. Samtalerne var rolige."},
		contract.RoleJobCentre:             {"Der er mulighed for praktik på et autoværksted fra næste måned."},
		contract.RoleMunicipalCoordinator:  {"Henvender beskriver en ændring over to måneder. Samtale med hjemmet viser, at forældrene også er bekymrede."},
		contract.RolePoliceCoordinator:     {"Der er ikke noget til hinder for en forebyggende indsats. Politiet kan tilbyde en forebyggende samtale."},
		contract.RoleEducationalPsychology: {"Den unge har haft gavn af korte, faste opgaver og en fast voksen at gå til."},
	}
)

// board is what may stand on the analysis board, by dimension: risk, resilience.
var board = map[contract.Dimension][2][]string{
	contract.DimensionConvictions:         {{"Siger, at vold kan være rigtigt, når ingen lytter. Gentaget i tre samtaler."}, {"Kan høre på andre synspunkter en til en og har ændret holdning før."}},
	contract.DimensionViolence:            {{"Har delt materiale, der hylder et angreb. Ingen egne planer er kendt."}, {"Har aldrig slået nogen og går væk fra uro."}},
	contract.DimensionCriminalHistory:     {{"En bøde for hærværk sidste år."}, {"Ingen nye forhold det seneste år."}},
	contract.DimensionSocialisation:       {{"Skriver med ældre i en lukket gruppe, som de færreste kender."}, {"Har taget afstand fra en i gruppen, som ville noget farligt."}},
	contract.DimensionPersonality:         {{"Bliver hurtigt krænket og trækker sig i dagevis."}, {"Er nysgerrig og stiller gode spørgsmål."}},
	contract.DimensionMentalVulnerability: {{"Sover lidt og er meget alene om natten."}, {"Har tidligere haft gavn af samtaler og vil gerne igen."}},
	contract.DimensionFamily:              {{"Sygdom i familien fylder, og far er sjældent hjemme."}, {"Mor og mormor er tæt på og samarbejder."}},
	contract.DimensionNetworkLeisure:      {{"Har droppet sit hold i klubben."}, {"Træneren har holdt kontakten og inviterer hver uge."}},
	contract.DimensionEducationWork:       {{"Fraværet er steget siden sommer."}, {"Vil gerne være tømrer og møder til værkstedsfagene."}},
}

var (
	overalls = []string{
		"Det samlede billede er en ung, der er mere alene end før og søger et fællesskab på nettet. Bekymringen er reel, men der er mange ressourcer at bygge på.",
		"Udsagnene er alvorlige, men står ikke alene. Familie og skole er med, og den unge er selv åben for hjælp.",
	}
	against = []string{
		"Der er ingen tegn på planer, og den unge har venner og voksne, som taler imod. Flere udsagn er hentet fra nettet og ikke gentaget.",
		"Iagttagelserne kommer mest fra én kilde. Andre voksne beskriver den unge som rolig og hjælpsom.",
	}
	recommendations = []string{
		"Forummet anbefaler en bekymringssamtale med den unge og familien, en mentor i et halvt år og støtte til forældrene.",
		"Forummet anbefaler en mentor og hjælp til praktik. Skolen aftaler en fast voksen i hverdagen.",
		"Forummet anbefaler en samtale og en kontaktperson. Politiet tilbyder en forebyggende samtale.",
	}
	dissents  = []string{"Vi ser udsagnene om vold som mindre alvorlige end de øvrige og havde foretrukket at begynde med skolen alene."}
	decisions = []string{
		"Centret følger anbefalingen. Den unge og forældrene har sagt ja til en samtale, og indsatsen begynder inden for en måned.",
		"Vi følger anbefalingen for så vidt angår mentoren. Familien får i forvejen støtte hjemme.",
	}
	laws = map[contract.Role]string{
		contract.RoleChildServices: "Barnets lov, støttende indsatser", contract.RoleSocialServices: "Serviceloven § 12 b", contract.RolePoliceCoordinator: "Politiloven § 2", contract.RoleMunicipalCoordinator: "Serviceloven § 12 b",
	}
	goals = []string{
		"En tryg voksen at tale med en gang om ugen, og tilbage på holdet i klubben.",
		"Færdig med skoleåret med højst fem fraværsdage om måneden.",
		"Praktik tre dage om ugen og en plan for uddannelse.",
		"Ro om søvn og telefon derhjemme, aftalt af hele familien.",
	}
	practicals = []string{"Onsdage kl. 15.30 på biblioteket.", "Tirsdage efter skole, første gang hjemme hos familien.", "Efter aftale, helst udendørs.", "Torsdage kl. 17 i klubben."}
	scopes     = []string{
		"»Det er fint. I må gerne sige til skolen, at jeg har en mentor, men ikke hvorfor.«",
		"»Ja tak. Vi vil gerne have, at kommunen og skolen taler sammen om fremmøde og aftaler.«",
		"Omfatter kontakt mellem mentor, familie og T&K om mål og aftaler. Kan trækkes tilbage når som helst.",
	}
	refusals = []string{"»Nej tak. Jeg har ikke brug for det lige nu.«", "Forældrene vil hellere bruge egen læge og familie og vender tilbage, hvis det ændrer sig."}
	logs     = []string{
		"Gik en tur langs vandet. God samtale om praktikken. Aftalt at tage i klubben næste gang.",
		"Mødte ikke op, men skrev en undskyldning. Ny aftale i morgen.",
		"Var med til første træning. Træneren tog godt imod.",
		"Talte om søvn og skærm. Selv foreslået at lægge telefonen i køkkenet.",
		"Så på uddannelser sammen. Tømrer eller elektriker. Vil gerne besøge skolen.",
	}
	endNotes    = []string{"Målet er nået. Familien klarer sig selv og har et nummer at ringe til.", "Afsluttet efter aftale. Den unge er i praktik og går til træning."}
	reviewNotes = []string{
		"Indsatsen virker og fortsætter. Mentor og skole holder aftalerne.",
		"Fremgang på skolen. Fritiden er stadig skrøbelig. Vi fortsætter og ser på det igen.",
	}
	changes = []string{
		"Mere søvn, færre fraværsdage og ingen nye udsagn. Kontakten til gruppen på nettet er mindre.",
		"Tilbage på holdet. Én uenighed hjemme, som blev løst uden os.",
	}
	closings = []string{
		"Målene er nået, og den unge og familien er med på at slutte. Skolen følger trivslen.",
		"Der er ikke længere grundlag for en fælles indsats. Den almindelige støtte fortsætter.",
	}
	checks  = []string{"Skole og familie beskriver ro og fremgang. Ingen grund til at genåbne.", "Talt med mor. Det går godt, og den unge er begyndt på uddannelse."}
	brought = []string{
		"Fravær og nye venner. Politiet har mødt den unge to gange i weekenden.",
		"Skolen og gadeplan er begge bekymrede. Vi vil gerne aftale, hvem der gør hvad.",
		"Overgang fra grundskole er ved at gå galt. Der er brug for en plan i denne uge.",
	}
	handedOver = "Bekymringen hører til et andet sted og tages op som en ny bekymring hos T&K."
	sspNotes   = []string{
		"Gadeplan tager kontakten, uddannelsesvejledningen finder en praktik, og politiet taler med familien.",
		"Skolen laver en fraværsplan. StraXen tilbyder en plads to eftermiddage om ugen.",
		"Der følges op på næste møde. Mor er orienteret og glad for hjælpen.",
	}
	minutes = []string{
		"Gennemgået. Parterne er enige om billedet. Aftaler: fast kontaktperson, samtale med hjemmet, opfølgning på næste møde.",
		"Kort status. Indsatsen er i gang. Ingen nye oplysninger. Følges op om to uger.",
		"Drøftet. Der er fremgang på skolen. Politiet har intet nyt. Fortsætter.",
	}
	generalItems   = []string{"Siden sidst", "Tendenser i området", "Planer for vinterferien", "Nyt fra skolerne", "Eventuelt", "Tryghedsmålingen", "Fælles oplæg for forældre"}
	generalMinutes = []string{"Taget til efterretning. Roligt på de fleste skoler.", "Drøftet. T&K samler eksempler til næste møde.", "Gadeplan lægger flere aftener ved stationen i den kommende måned."}

	topics = []string{
		"Vi har en klasse, hvor flere deler voldsomme videoer. Hvordan tager vi det op uden at gøre det større?",
		"Hvordan taler jeg med forældre, som synes, at vi blander os? Jeg vil gerne holde døren åben.",
		"En elev spørger meget til krige og konflikter. Er det noget, vi skal være opmærksomme på, eller er det nysgerrighed?",
		"Hvad må vi dele på et netværksmøde, og hvad skal vi lade være med?",
		"Vi har fået et oplæg tilbudt af en forening, vi ikke kender. Hvordan undersøger vi den?",
		"En kollega er blevet usikker efter en konflikt. Har I et materiale, vi kan bruge på et møde?",
	}
	answers = []string{
		"Talt i telefon. Aftalt at tage det i klassen med fokus på kilder og på, hvordan man passer på hinanden. Materiale er sendt.",
		"Rådgivet om en åben samtale med hjemmet, hvor I beskriver, hvad I har set, og spørger til deres billede. Ring igen om en uge.",
		"Gennemgået, hvad der kan drøftes generelt, og hvornår der er tale om en bekymring for en enkelt. Sendt vejledningen.",
	}
	trends = map[contract.Phenomenon][]string{
		contract.PhenomenonPropaganda:       {"Flere unge viser hinanden korte film med krigsscener og slagord. Det sker mest i pauserne og på vej hjem."},
		contract.PhenomenonOnlineGroup:      {"En ny lukket gruppe på nettet går igen i samtaler på flere hold. Tonen er hård, og der opfordres til at holde den hemmelig."},
		contract.PhenomenonRecruitment:      {"Voksne udefra har delt foldere ud efter lukketid og inviteret til træning. De unge siger, at det virkede venligt."},
		contract.PhenomenonGraffitiStickers: {"Klistermærker og tegn er sat op på lygtepæle og døre tre steder i området. De er taget ned og fotograferet."},
		contract.PhenomenonHateSpeech:       {"Hårde ord om grupper er blevet almindelige i gangene. Flere lærere hører det samme sprog på forskellige klassetrin."},
		contract.PhenomenonIntimidation:     {"Yngre børn fortæller, at de går en omvej for at undgå pladsen om aftenen."},
		contract.PhenomenonGatherings:       {"Der samles flere unge end før omkring stationen efter klokken ni. Stemningen er som regel rolig."},
		contract.PhenomenonOther:            {"Et spil med vold mod navngivne grupper er blevet udbredt. Mange kender det, få taler med voksne om det."},
	}
)
