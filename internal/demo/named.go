package demo

import (
	"context"
	"time"

	"infohus/internal/contract"
)

// planNamed tells six of the stories that the documentation follows: Karim,
// Mikkel, Lone, Amal, Jonas, and the stickers. Elias and Freja are left to be
// entered by whoever walks through theirs.
func (s *set) planNamed() {
	s.planKarim()
	s.planMikkel()
	s.planLone()
	s.planAmal()
	s.planJonas()
	for n, place := range []string{"pilemoelle", "next", "pilemoelle"} {
		s.at(s.on(s.anchor.AddDays(-20+5*n)), func(ctx context.Context) error { return s.stickers(ctx, place) })
	}
}

// known by name; the number is invented like all others.
func (s *set) known(name string, woman bool, age int) someone {
	p := someone{name: name, woman: woman, born: s.anchor.AddYears(-age).AddDays(-100)}
	p.cpr = s.number(p.born, woman)
	return p
}

func seenBy(kind contract.StatementKind, text string) *contract.StatementInput {
	return &contract.StatementInput{Kind: kind, Text: text}
}

// before is an instant of a day before the anchor.
func (s *set) before(days, hour, minute int) time.Time {
	return s.anchor.AddDays(-days).Start().Add(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute)
}

// tale is a concern in Ishøj that Hanne leads.
func (s *set) tale(account string, who someone, way contract.AssessmentOutcome) *course {
	return &course{s: s, v: volumes[0], r: reporting{account: account}, who: who, lead: "tk", way: way}
}

// planKarim: a sister calls the hotline about a ticket; the police handle it
// alone. His child of three is a notification of its own.
func (s *set) planKarim() {
	c := s.tale("tk", s.known("Karim Hamdaoui", false, 24), contract.AssessmentOutcomeInfohus)
	c.acute, c.police = true, contract.ClarificationOutcomePoliceAlone
	s.at(s.before(12, 20, 10), func(ctx context.Context) error {
		return c.send(ctx, contract.RaiseConcernInput{
			Person: c.person(), Theme: new(contract.ThemeExtremism), Type: new(contract.ConcernTypeIslamist), Acute: new(true), Source: new(contract.ConcernSourceHotline), ParentsKnow: contract.ParentsKnowNotRelevant,
			DistrictID: new(NetworkDistrictID("torvet")),
			Statements: []*contract.StatementInput{
				seenBy(contract.StatementKindReportedByOther, "Søsteren har set en flybillet med afgang i morgen og en besked om at mødes med nogen ved grænsen."),
				seenBy(contract.StatementKindProfessionalAssessment, "Vagten på hotlinen vurderer, at det haster. 114 er ringet op, før dette blev skrevet."),
			},
			Resources: new("Har et barn på tre år, som han er meget glad for, og en søster, han lytter til."),
			Reporter:  &contract.ReporterInput{Name: new("Søster til den unge"), WishUnnamed: new(true), WishReason: new("Er bange for, hvad det gør ved familien, hvis det bliver kendt.")},
		})
	})
	s.at(s.before(11, 8, 40), func(ctx context.Context) error {
		return s.notify(ctx, volumes[0], child{r: reporting{account: "gadeplan"}, who: s.known("Nour Hamdaoui", true, 3), saw: []*contract.StatementInput{
			seenBy(contract.StatementKindReportedByOther, "Familien fortæller, at barnets far er rejst uden varsel, og at der er uro i hjemmet."),
			seenBy(contract.StatementKindProfessionalAssessment, "Jeg er bekymret for, hvem der tager sig af barnet de næste dage, og for om nogen vil tage barnet med ud af landet."),
		}})
	})
}

// planMikkel may be released at short notice.
func (s *set) planMikkel() {
	c := s.tale("kriminalforsorg", s.known("Mikkel Stenstrup", false, 29), contract.AssessmentOutcomeInfohus)
	c.police, c.screens, c.kept = contract.ClarificationOutcomeNoObstacle, contract.ScreeningOutcomeAssess, true
	s.at(s.before(33, 10, 20), func(ctx context.Context) error {
		return c.send(ctx, contract.RaiseConcernInput{
			Person: c.person(), Theme: new(contract.ThemeRelease), Source: new(contract.ConcernSourcePrisonProbation), ParentsKnow: contract.ParentsKnowNotRelevant, DistrictID: new(NetworkDistrictID("vejleaa")),
			Statements: []*contract.StatementInput{
				seenBy(contract.StatementKindObservedFact, "Har over to måneder sagt til personalet, at samfundet kun forstår vold, og har nægtet at deltage i undervisning med bestemte medindsatte."),
				seenBy(contract.StatementKindProfessionalAssessment, "Udtalelserne er hårdest i gruppen. Alene taler han om bolig og arbejde. Kan løslades med kort varsel."),
			},
			Resources: new("Er udlært tømrer, har holdt kontakten til en tidligere mester og vil gerne have en lærlingeplads igen."),
		})
	})
}

// planLone: threats driven by illness; no Infohus matter.
func (s *set) planLone() {
	c := s.tale("lokalpoliti", s.known("Lone Thygesen", true, 41), contract.AssessmentOutcomeInfohus)
	c.police, c.screens = contract.ClarificationOutcomeNoObstacle, contract.ScreeningOutcomeOtherSupport
	s.at(s.before(58, 13, 5), func(ctx context.Context) error {
		return c.send(ctx, contract.RaiseConcernInput{
			Person: c.person(), Theme: new(contract.ThemeIllness), Source: new(contract.ConcernSourcePolice), ParentsKnow: contract.ParentsKnowNotRelevant, DistrictID: new(NetworkDistrictID("eng")),
			Statements: []*contract.StatementInput{
				seenBy(contract.StatementKindObservedFact, "Råbte ved tre kørsler på to uger, at »staten« skal betale. Faldt til ro, da betjenten talte stille med hende."),
				seenBy(contract.StatementKindProfessionalAssessment, "Truslerne virker drevet af manglende søvn og angst. Der er ingen plan og ingen bestemt person."),
			},
			Resources: new("Passer opgangens planter og har en veninde, som kommer hver søndag."),
		})
	})
}

// planAmal lives at a protected address; a neighbour wrote.
func (s *set) planAmal() {
	who := s.known("Amal Rezai", true, 15)
	who.school, who.address = "Vejleåskolen", "Opdigtet Allé 12, 2. tv."
	c := s.tale("tk", who, contract.AssessmentOutcomeOtherSupport)
	s.at(s.before(5, 11, 15), func(ctx context.Context) error {
		return c.send(ctx, contract.RaiseConcernInput{
			Person: c.person(), Theme: new(contract.ThemeSocialControl), Source: new(contract.ConcernSourceCitizen), ParentsKnow: contract.ParentsKnowUnknown, DistrictID: new(NetworkDistrictID("vejleaa")),
			Statements: []*contract.StatementInput{
				seenBy(contract.StatementKindObservedFact, "En mand har tre aftener holdt i en bil foran opgangen og spurgt naboer, hvor pigen går i skole."),
				seenBy(contract.StatementKindReportedByOther, "Pigen har sagt i opgangen, at hun ikke tør gå alene hjem."),
			},
			Resources: new("Har et tæt forhold til sin mor og en lærer, hun stoler på."),
			Reporter:  &contract.ReporterInput{Name: new("Nabo i opgangen"), Phone: new("43 00 01 07"), WishUnnamed: new(true), WishReason: new("Bor dør om dør og er bange for ham.")},
		})
	})
}

// planJonas: unfounded in the neighbouring municipality five months ago; now two
// reports in Ishøj with his surname spelt two ways, the second without a number.
func (s *set) planJonas() {
	who := s.known("Jonas Kirkegaard", false, 14)
	before := &course{s: s, v: s.municipality("albertslund"), r: reporting{account: "albertslund-nord.laerer"}, who: who, lead: "tknabo", way: contract.AssessmentOutcomeUnfounded, told: stories[0]}
	s.at(s.before(152, 9, 30), before.raise)
	now := s.tale("skole", who, contract.AssessmentOutcomeSspNu)
	now.who.school, now.told = "Strandskolen", stories[0]
	s.at(s.before(6, 12, 40), now.raise)
	again := s.tale("ungdomsskole", who, contract.AssessmentOutcomeAdviceOnly)
	again.who.name, again.who.cpr, again.told = "Jonas Kirkegård", "", stories[0]
	s.at(s.before(1, 14, 55), again.raise)
}

func (s *set) municipality(key string) volume {
	for _, v := range volumes {
		if v.key == key {
			return v
		}
	}
	return volumes[0]
}

func (s *set) stickers(ctx context.Context, place string) error {
	account := "gadeplan"
	if place == "next" {
		account = "next"
	}
	return s.report(ctx, account, place, contract.PhenomenonGraffitiStickers, "Klistermærker med samme tegn er sat op ved indgangen og i kantinen, og en lukket chatgruppe bliver nævnt af flere på holdene. De er taget ned og fotograferet.")
}
