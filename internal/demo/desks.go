package demo

import (
	"context"
	"time"

	"infohus/internal/contract"
)

// planDesks gives every demo account something that awaits it.
func (s *set) planDesks() {
	for n, age := range []int{13, 15, 17, 17, 26, 34} {
		r := reporting{account: []string{"skole", "torve.laerer", "next", "fgu", "social", "jobcenter"}[n]}
		who := s.invent(s.anchor, age)
		c := s.tale(r.account, who, contract.AssessmentOutcomeInfohus)
		c.told, c.police, c.screens, c.kept = s.story(age), contract.ClarificationOutcomeNoObstacle, contract.ScreeningOutcomeAssess, true
		s.at(s.before(34-n, 9+n, 10), c.raise)
	}
	asked := []string{"cbf", "skoleleder", "next", "gadeplan", "straxen", "ppr", "ungdomsskole", "ssplaerer", "ssppaedagog", "uddannelsesvejleder", "jobcenter", "social", "kriminalforsorg", "psykiatri", "pet", "cde", "lokalpoliti", "ssp", "skole"}
	s.at(s.before(3, 15, 0), func(ctx context.Context) error {
		at := 0
		for _, account := range asked {
			for range s.open {
				p := s.open[len(s.open)-1-at%len(s.open)]
				at++
				if p.c.v.key == Home && !p.closed && p.stage == contract.MatterStageCollection && !p.asked(account) {
					if err := p.invite(ctx, account, true); err != nil {
						return err
					}
					break
				}
			}
		}
		return nil
	})
	// Young people for the next meeting of SSP-NU; one of them only proposed.
	for n, account := range []string{"lokalpoliti", "straxen", "uddannelsesvejleder", "cbf"} {
		s.at(s.before(5-n, 10+n, 25), func(ctx context.Context) error { return s.bring(ctx, account) })
	}
	// Notifications that child services have just got, and one just taken over.
	for n, at := range []time.Time{s.before(1, 22, 35), s.before(1, 11, 20), s.before(2, 14, 5)} {
		s.at(at, func(ctx context.Context) error {
			return s.notify(ctx, volumes[0], child{r: reporting{account: []string{"skole", "eng.laerer", "medarbejder"}[n]}, who: s.invent(s.anchor, 9+2*n)})
		})
	}
	// Mentoring under way, questions the police have open, a neighbour's concern.
	for n, age := range []int{16, 20} {
		c := s.tale("next", s.invent(s.anchor, age), contract.AssessmentOutcomeInfohus)
		c.told, c.police, c.screens, c.mentor = s.story(age), contract.ClarificationOutcomeNoObstacle, contract.ScreeningOutcomeAssess, "mentor"
		s.at(s.before(120+30*n, 10, 40), c.raise)
		open := s.tale("fgu", s.invent(s.anchor, age+1), contract.AssessmentOutcomeInfohus)
		open.told, open.pending, open.lead = s.story(age+1), true, coordinators[Home][n]
		s.at(s.before(18+n, 13, 5), open.raise)
	}
	near := &course{s: s, v: s.municipality("albertslund"), r: reporting{account: "albertslund-nord.laerer"}, who: s.invent(s.anchor, 14), lead: "tknabo", way: contract.AssessmentOutcomeAdviceOnly, told: stories[0]}
	s.at(s.before(1, 9, 45), near.raise)
	// Concerns of the last days that nobody has begun on.
	for n, account := range []string{"skole", "landsby.laerer", "next", "social", "eng.laerer", "gadeplan"} {
		age := []int{12, 14, 18, 31, 13, 16}[n]
		c := s.tale(account, s.invent(s.anchor, age), contract.AssessmentOutcomeAdviceOnly)
		c.told = s.story(age)
		s.at(s.before(1, 8+n, 12), c.raise)
	}
}

func (p *piece) asked(account string) bool {
	for _, x := range p.parties {
		if x.account == account {
			return true
		}
	}
	return false
}
