package nameless

import (
	"regexp"
	"strings"

	"infohus/internal/cpr"
)

// Kind of what was found; the words are Danish, to be shown.
type Kind string

// What points at a person.
const (
	Nothing   Kind = ""
	Number    Kind = "et CPR-nummer eller en fødselsdato"
	Telephone Kind = "et telefonnummer"
	Account   Kind = "en konto eller en adresse på nettet"
	Plate     Kind = "en nummerplade"
	Address   Kind = "en adresse med husnummer"
	Initials  Kind = "initialer"
	Relative  Kind = "en bestemt persons familie"
	Single    Kind = "en bestemt person"
	Name      Kind = "et navn"
)

// Identifies reports whether what was found is enough to know somebody by alone: a
// number, an address, a name. A relative or a pupil told of as such is not.
func (k Kind) Identifies() bool {
	return k != Nothing && k != Initials && k != Relative && k != Single
}

// form is a way to point at somebody that can be told by its look. Word limits
// are written out: \b of this language knows no æ, ø and å.
type form struct {
	kind Kind
	expr *regexp.Regexp
}

const (
	left  = `(?:^|[^\pL\d])`
	right = `(?:$|[^\pL\d])`
)

var forms = []form{
	// Six digits and four, whatever they are; the last four hidden; a birthday.
	{Number, regexp.MustCompile(`(?:^|\D)\d{6} ?[-–‐‑ ] ?(?:\d{4}(?:$|\D)|[xX*]{2,4})`)},
	{Number, regexp.MustCompile(`(?i)` + left + `(?:født|f\.)\s+(?:den\s+|d\.\s*)?\d{1,2}[. /-]+(?:\d{1,2}[. /-]|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)`)},
	{Number, regexp.MustCompile(`(?i)` + left + `cpr(?:[ .:-]|nr|nummer)*\d`)},
	// Eight digits together, in pairs, in fours or 3-2-3; years and dates have other forms.
	{Telephone, regexp.MustCompile(`(?:^|[^\d./-])(?:(?:\+|00)45[ .-]?)?(?:\d{8}|\d{2} \d{2} \d{2} \d{2}|\d{2}\.\d{2}\.\d{2}\.\d{2}|\d{2}-\d{2}-\d{2}-\d{2}|\d{3} \d{2} \d{3}|(?:2[1-9]\d{2}|[3-9]\d{3}) \d{4})(?:$|[^\d])`)},
	{Telephone, regexp.MustCompile(`(?i)` + left + `(?:tlf|telefon|mobil|ring(?:\s+til)?|sms)[ .:]*(?:nr|nummer)?[ .:]*\+?\d(?:[ .-]?\d){5,}`)},
	{Telephone, regexp.MustCompile(`\+\d{2}[ .-]?\d(?:[ .-]?\d){5,}`)},
	{Account, regexp.MustCompile(`(^|[\s(,;:])@[\pL\d_.]{3,}|[\pL\d._%+-]+@[\pL\d-]+\.[\pL]{2,}`)},
	{Account, regexp.MustCompile(`(?i)` + left + `(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|t|youtube|twitch|linktr)\.(?:com|me|tv|ee)/[\pL\d@._-]{2,}`)},
	{Account, regexp.MustCompile(`(?i)` + left + `(?:snap(?:chat)?|insta(?:gram)?|tiktok|discord|telegram|steam|roblox|profil(?:en)?|konto(?:en)?|bruger(?:en|navnet)?)[: ]+(?:navn|hedder|er)?[: ]*(?:\pL[\pL_]{2,}\d+|\pL[\pL\d.]*_[\pL\d]+)`)},
	{Plate, regexp.MustCompile(left + `[A-ZÆØÅ]{2} ?\d{2} ?\d{3}` + right)},
	{Address, regexp.MustCompile(`(?i)\d ?[a-z]?,? (?:st|kl|\d{1,2})\.?,? ?(?:tv|th|mf|sal)` + right)},
	{Initials, regexp.MustCompile(left + `\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)*(?:$|[\s,])`)},
	{Relative, regexp.MustCompile(`(?i)` + left + `(?:hans|hendes|vedkommendes|elevens|drengens|pigens)\s+(?:(?:lille|store|ældre|yngre|egen|halv)[ -]?)?` + kin + right)},
	{Relative, regexp.MustCompile(`(?i)` + left + `(?:lille|store)?` + kin + `\s+til\s+(?:en\s+(?:elev|dreng|pige)|ham|hende|drengen|pigen|eleven)` + right)},
	{Relative, regexp.MustCompile(`(?i)` + left + `hvis\s+(?:lille|store)?(?:mor|far|bror|søster)` + right)},
	{Single, regexp.MustCompile(`(?i)` + left + `(?:en,? (?:der|som)|han|hun|drengen|pigen|eleven|fyren|manden|kvinden|lederen|en af dem|vedkommende)\s+(?:hedder|kaldes|kalder sig|går i|bor|er født)` + right)},
	{Single, regexp.MustCompile(`(?i)` + left + `(?:drengen|pigen|eleven|en elev|en dreng|en pige)\s+(?:fra|i|på)\s+\d{1,2}\.? ?[a-zæøå]?` + right)},
}

const kin = `(?:mor|far|moderen?|faderen?|bror|søster|brødre|søstre|søskende|forældre|kæreste|kone|mand|fætter|kusine|onkel|tante|moster|faster|morbror|farbror|mormor|morfar|farmor|farfar|søn|datter|familie|bedste ?ven|veninde)`

// house is a street with a number; what follows tells a count apart from it.
var house = regexp.MustCompile(`(\p{L}+(?:vej|vejen|gade|gaden|vænge|vænget|stræde|strædet|allé|alle|alléen|boulevard|parkvej|parken|krogen|toften|ager|ageren|vangen|bakken|haven|lunden|gård|gården|stien|banegård|torv|torvet|plads|pladsen)|Torvet|Gaden)\s+(?:nr\.?\s*|nummer\s+)?\d{1,3} ?[A-Za-z]?(?:[\s,.;:!?)]+(\p{L}+)|$|\W)`)

// counted are the words that make the number before them a count.
var counted = list(`gange gang dage dag uger uge måneder måned år timer time minutter elever unge personer drenge piger mennesker klistermærker opslag kroner procent steder og til eller af`)

// Find returns what in a text points at a person first, by form and then by name;
// Nothing when it seems free. known are words of the names of places and
// organisations, in small letters, which are no names of people; see Known.
func Find(s string, known map[string]bool) Kind {
	if cpr.LooksLikeCPR(s) {
		return Number
	}
	for _, f := range forms {
		if f.expr.MatchString(s) {
			return f.kind
		}
	}
	for _, m := range house.FindAllStringSubmatch(s, -1) {
		if !counted[strings.ToLower(m[2])] {
			return Address
		}
	}
	if hasInitials(s) {
		return Initials
	}
	if hasName(s, known) {
		return Name
	}
	return Nothing
}

// besidePlace is two capitals alone, and where they are from.
var besidePlace = regexp.MustCompile(left + `([A-ZÆØÅ]{2})\s+(?:fra|i|på|bor|går)\s+(?:\d{1,2}\.|\p{Lu}\p{Ll}+(?:vej|gade|vænge|skolen|parken))`)

// short are two capitals that are no person.
var short = list(`tk uu fn eu ai it tv pc su hf 8a bu sf fb dr ip`)

func hasInitials(s string) bool {
	for _, m := range besidePlace.FindAllStringSubmatch(s, -1) {
		if !short[strings.ToLower(m[1])] {
			return true
		}
	}
	return false
}
