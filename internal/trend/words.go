package trend

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

// wellKnown are names of places, movements and services that a trend is likely
// to mention and that no register here holds.
var wellKnown = list(`danmark danske dansk sverige svensk norge tyskland europa københavn vestegnen vestegnens sjælland ishøj strand station torv hallen bibliotek kirke skole
discord facebook instagram messenger roblox signal snapchat steam telegram tiktok twitch whatsapp youtube google meta
islamisk stat al qaida hizb ut tahrir hizb-ut-tahrir nordiske modstandsbevægelse nordisk front antifa koran koranen bibelen ramadan jul påske
infohus infohuset center byen bycenter butikscenter klub ungdomshus fritidscenter politi politiet kommune kommunen kreds jobcenter`)

// firstNames are common first names in Denmark, without those that are words.
var firstNames = list(`abdi abdullah adam ahmad ahmed aisha albert alexander alfred ali alma amalie amina amir amira anders andreas anna anne anton arthur asger astrid august aya
ayse benjamin bilal birgitte bjarke camilla carl caroline cecilie charlotte christian christina christoffer clara daniel david ebba elias elif elisabeth ella ellen emil emilie emily emma
esther fatima fatma felix filip frederik frederikke freja frida gustav hamza hanne hannah hans hassan helle henrik henriette hussein ibrahim ida inge ingrid isabella iben jacob jakob
jeppe jens jesper johan johanne johannes jonas josefine julie karen karim karl karla kasper katrine khadija khalid kirsten kirstine klara kristian laila lars laura laurits layla lea liam
lillian line lisbeth liva louise lucas ludvig luna mads magnus maja malik malou malthe maria mariam marie marius markus martin mathias mathilde mehmet merete mette michael mikael mikkel
mohamed mohammad mohammed morten muhammad mustafa nadia nanna nicoline niels nikolaj noah nora olivia omar oscar oskar osman otto peter philip pia pernille rasmus rebecca rikke rosa
saga salma samira sara sarah sebastian selma signe simon sofia sofie sophia sofus sonja susanne søren tanja thea theo theodor thomas tobias tove trine ulla valdemar vera victor victoria
viggo viktor viktoria vilhelm villads villiam william yasmin yasin youssef yousef yusuf zahra zainab`)
