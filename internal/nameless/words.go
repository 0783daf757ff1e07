package nameless

import "strings"

func list(s string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(s) {
		m[w] = true
	}
	return m
}

// openers are the words that Danish reports open a sentence with.
var openers = list(`af alle alt altså at begge begyndende blandt da dagligt de den denne der derefter desuden det dette disse du efter elever
en enkelte er et facebook fagfolk flere for forældre forleden fortsat fra færre før gentagne grupper gruppen han hen her hos hun hver hvis hvor
hvornår i igen ikke indholdet ingen jeg jævnligt klistermærker klistermærkerne kun lærere lærerne man mange medarbejdere medarbejderne med mellem mest
mindst nogle nogen nu når næsten ofte og omkring opslag opslagene over personale personalet på samme samtidig sidste siden som stadig stort størstedelen
til to tre tidligere uden under unge ungdomsklubben ungdomsskolen ved vi voksne være også`)

// endings of the names of places, houses and movements.
var endings = []string{
	"vej", "vejen", "gade", "gaden", "torv", "torvet", "plads", "pladsen", "park", "parken", "skole", "skolen", "station", "kirke", "kirken", "center", "centret", "centeret", "klub", "klubben", "hal", "hallen",
	"gymnasium", "bibliotek", "biblioteket", "kommune", "strand", "huset", "hus", "forening", "foreningen", "netværk", "gruppe", "gruppen", "bevægelse", "bevægelsen", "front", "moské", "moskeen", "moske", "avis", "radio",
	"politi", "landsby", "museum", "havn", "havnen", "bugt", "universitet", "akademi", "college", "afdeling", "division", "dag", "festival",
}

// titles stand before a name.
var titles = list(`hr fru frk herr imam imamen sheikh træner træneren familien brødrene søstrene søskendeparret onkel tante`)

// ambiguous are first names that are words as well, or parts of names of places:
// in small letters they are taken for the word.
var ambiguous = list(`hans august rosa saga line alma iben asger liva luna frida maja malik karen inge peter jakob emil martin carl per bo kai kaj max viggo osman ella dan ask storm sol sky bjørn ulla maria anna
christian johannes otto omar lea eva clara nora ida tove pia lars rim helle bent rune signe mads finn steen rebecca sara can tuba nour ari aya said elif simon omer imam iman roni lina lone nour tim mina`)

// lastNames are common last names in Denmark, without those that are words.
var lastNames = list(`jensen nielsen hansen pedersen andersen christensen larsen sørensen rasmussen jørgensen petersen madsen kristensen olsen thomsen christiansen poulsen johansen knudsen mortensen jakobsen jacobsen
mikkelsen olesen frederiksen laursen henriksen hermansen eriksen nørgaard kjær vestergaard østergaard lauridsen clausen simonsen svendsen andreasen iversen jeppesen mogensen nissen lassen
yılmaz yilmaz kaya demir çelik celik şahin sahin yıldız yildiz yıldırım yildirim öztürk ozturk aydın aydin arslan doğan dogan kılıç kilic aslan çetin cetin kara koç koc kurt özdemir ozdemir polat erdoğan erdogan
hassan hussein hussain khan ahmad ahmed ali mahmoud abdi farah warsame jama iqbal malik mirza butt chaudhry haddad saleh salem mansour nasser saad khalil ibrahim yousef abdallah abdullahi elmi osmani rahmani karimi hosseini
nguyen tran petrovic jovanovic hadzic begovic kovacevic nowak kowalski wisniewski`)

// wellKnown are names of places, movements and services that a trend is likely
// to mention and that no register here holds.
var wellKnown = list(`danmark danske dansk sverige svensk norge tyskland europa københavn vestegnen vestegnens sjælland ishøj strand station torv hallen bibliotek kirke skole
discord facebook instagram messenger roblox signal snapchat steam telegram tiktok twitch whatsapp youtube google meta
islamisk stat al qaida hizb ut tahrir hizb-ut-tahrir nordiske modstandsbevægelse nordisk front antifa koran koranen bibelen ramadan jul påske
køge bugt arken tranegilde torslunde vejleåparken gildbroparken vildtbanen brohuset straxen black lives matter proud boys active club stram kurs extinction rebellion combat hamas hizbollah
infohus infohuset center byen bycenter butikscenter klub ungdomshus fritidscenter centrum kirkegård idrætscenter svømmehal kulturcenter politi politiet kommune kommunen kreds jobcenter`)

// firstNames are common first names in Denmark, without those that are words.
var firstNames = list(`abdi abdullah adam ahmad ahmed aisha albert alexander alfred ali alma amalie amina amir amira anders andreas anna anne anton arthur asger astrid august aya
ayse benjamin bilal birgitte bjarke camilla carl caroline cecilie charlotte christian christina christoffer clara daniel david ebba elias elif elisabeth ella ellen emil emilie emily emma
esther fatima fatma felix filip frederik frederikke freja frida gustav hamza hanne hannah hans hassan helle henrik henriette hussein ibrahim ida inge ingrid isabella iben jacob jakob
jeppe jens jesper johan johanne johannes jonas josefine julie karen karim karl karla kasper katrine khadija khalid kirsten kirstine klara kristian laila lars laura laurits layla lea liam
lillian line lisbeth liva louise lucas ludvig luna mads magnus maja malik malou malthe maria mariam marie marius markus martin mathias mathilde mehmet merete mette michael mikael mikkel
mohamed mohammad mohammed morten muhammad mustafa nadia nanna nicoline niels nikolaj noah nora olivia omar oscar oskar osman otto peter philip pia pernille rasmus rebecca rikke rosa
saga salma samira sara sarah sebastian selma signe simon sofia sofie sophia sofus sonja susanne søren tanja thea theo theodor thomas tobias tove trine ulla valdemar vera victor victoria
viggo viktor viktoria vilhelm villads villiam william yasmin yasin youssef yousef yusuf zahra zainab
abdul abdallah abdirahman abdulahi ahmet amin anas anwar arda ari ayaan ayman ayşe aysel azad baran bashir berat berkan bilal burak büşra can cem cemil dalia danish deniz dilan ebru elmira emine emir emre enes enis eren esra evin
faisal faris farah faruk fatih fatimah ferhat furkan gülsüm hacer hadi hafsa hakan halima halil hamid hana hasan hatice hicham hilal huda husayn hüseyin ibrahima idris ilyas imad imran iman ismail ismael jamal jamila javid kadir
kamal karam kemal kenan kerim khadra khaled layan leila leyla lina mahmoud mahmud mahdi mansour maryam marwa mehdi melek meryem mert mina mohamad mohammad mohamud mona mourad muhammed muhamed muhammet murat musa nabil nadir naima nasir nasrin
nawal nermin nesrin nour nur nurcan nuri omer ömer onur orhan osama ozan özlem rabia rahim rana rania rashid rayan reem rehan reza rim rima rojda roni rukhsar said salem salim salman samir samira sami selin selim serkan sevda shayma
shirin sibel sinan soran sumaya suleiman süleyman taha tahir tarek tariq tayyip tuba ubah umar umut usman ümit wael walid yahya yakup yara yasemin yassin younes zaid zakaria zana zeki zeynep zeyneb ziad zinah şükrü şeyma çağla ismet gökhan
agnieszka aleksander andrzej dragan ivan jelena katarzyna marek milos natalia oleksandr piotr svetlana tomasz vladimir
alberte alvin anja arne bent bente bo bodil brian carsten claus dennis dorthe ellinor erik eskild esben finn flemming gitte hanna heidi helge helle holger inger jan jannik jan-erik jesper jonathan jytte kent kenneth kim kirsten
kurt laurids lasse leif lene liselotte lone lotte marianne marlene mia mogens nicklas niklas nikolaj oliver ole oline palle pernille poul preben rasmine rene rené rune sandra sander silas silje steen stine svend tine tim tina tommy torben troels
vibeke winnie dorte anne-marie jan-ole`)
