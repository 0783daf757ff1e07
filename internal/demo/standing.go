package demo

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/google/uuid"

	entagendaitem "infohus/ent/agendaitem"
	entextension "infohus/ent/retentionextension"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/meeting"
	"infohus/internal/work"
)

// apart is the source of what stands on purpose, so that it leaves the rest of the
// set as it is.
var apart = [32]byte([]byte("infohus demo, standing on a day."))

// pace of a concern and its matter before the Infohus, and of a matter in SSP-NU:
// the working days after the first step. Between two of them lies more than a day
// wherever something has to be able to stand.
const (
	paceAssess, paceAssessed, paceAsk, paceAnswered, paceScreen, paceOpened              = 1, 3, 4, 6, 8, 10
	paceAnalyse, paceBoard, paceRecommend, paceDecide, paceOffer, paceConsent, paceStart = 20, 25, 31, 33, 34, 38, 41
	paceReview, pacePropose, paceAgree                                                   = 76, 98, 100
	paceTable, paceDiscuss, paceAgreed, paceHandOver, paceFollowUp, paceEnd              = 3, 5, 7, 8, 13, 20
)

// planStanding leaves a concern and a matter of Ishøj at each stage that one can be
// at, whatever day the anchor is. Each goes at the same pace, counted in working
// days before the anchor, and stands where it had come when the set ends.
func (s *set) planStanding() {
	drawn := s.rnd
	s.rnd = rand.New(rand.NewChaCha8(apart)) //nolint:gosec // the set must come out the same each time
	defer func() { s.rnd = drawn }()
	// Received, own assessment, with the police, screening; collection, analysis,
	// assessment, measures, review, after-check.
	for n, began := range []int{1, 2, 5, 9, 15, 23, 28, 45, 82, 104} {
		c := s.stepwise(n, contract.AssessmentOutcomeInfohus)
		s.infohusSteps(c, began)
		s.step(began-pacePropose, 9, func(ctx context.Context) error {
			return c.opened.end(ctx, c.lead, contract.CloseReasonGoalsReached, s.pick(closings))
		})
		s.step(began-paceAgree, 9, func(ctx context.Context) error { return c.opened.agree(ctx) })
	}
	s.planEndings()
	// Proposed, tabled, agreed, follow-up, closed, handed over; discussed is planSitting's.
	for n, began := range []int{2, 4, 9, 16, 24, 12} {
		s.sspSteps(began, n == 5)
	}
	s.planSitting()
	s.planExtensions()
}

// step puts a step into the calendar, some working days before the anchor; one that
// would fall on it or after is left out.
func (s *set) step(workdays, hour int, do func(context.Context) error) {
	if workdays > 0 {
		s.at(s.workday(workdays, hour), do)
	}
}

func (s *set) workday(before, hour int) time.Time {
	day := s.anchor
	for before > 0 {
		if day = day.AddDays(-1); s.log.Settings.Calendar.IsWorkingDay(day) {
			before--
		}
	}
	return day.Start().Add(time.Duration(hour)*time.Hour + 20*time.Minute)
}

// stepwise makes a concern that goes nowhere of itself.
func (s *set) stepwise(n int, way contract.AssessmentOutcome) *course {
	age := []int{14, 24, 16, 31, 15, 22}[n%6]
	account := []string{"eng.laerer", "jobcenter", "landsby.laerer", "lokalpoliti", "vejleaa.laerer", "fgu"}[n%6]
	c := s.tale(account, s.invent(s.anchor, age), way)
	c.told, c.police, c.screens, c.mentor, c.stepwise = s.story(age), contract.ClarificationOutcomeNoObstacle, contract.ScreeningOutcomeAssess, "mentor2", true
	c.lead = coordinators[Home][n%2]
	return c
}

// infohusSteps takes a concern through the Infohus, up to its first review.
func (s *set) infohusSteps(c *course, began int) {
	s.collected(c, began)
	of := func(do func(*piece, context.Context) error) func(context.Context) error {
		return func(ctx context.Context) error { return do(c.opened, ctx) }
	}
	s.step(began-paceAnalyse, 9, of((*piece).analyse))
	s.step(began-paceBoard, 9, of((*piece).assess))
	s.step(began-paceRecommend, 9, of((*piece).recommend))
	s.step(began-paceDecide, 9, of((*piece).decide))
	s.step(began-paceOffer, 9, of((*piece).offer))
	s.step(began-paceConsent, 9, func(ctx context.Context) error { return c.opened.offers[0].consent(ctx) })
	s.step(began-paceStart, 9, func(ctx context.Context) error { return c.opened.offers[0].start(ctx) })
	s.step(began-paceReview, 9, of((*piece).review))
}

// collected takes a concern to a matter in which something is collected.
func (s *set) collected(c *course, began int) {
	s.step(began, 8, c.raise)
	s.step(began-paceAssess, 9, c.assess)
	s.step(began-paceAssessed, 9, c.assessed)
	s.step(began-paceAsk, 9, c.ask)
	s.step(began-paceAnswered, 9, c.answered)
	s.step(began-paceScreen, 9, c.screen)
	s.step(began-paceOpened, 9, c.agree)
	s.step(began-paceOpened, 11, func(ctx context.Context) error {
		p := c.opened
		invited := "social"
		if p.age() < 18 {
			invited = "cbf"
		}
		if err := p.invite(ctx, invited, true); err != nil {
			return err
		}
		return p.say(ctx, p.lead, contract.RoleMunicipalCoordinator, nil)
	})
}

// planEndings: two closings that wait for the other coordinator, one proposed by T&K
// and one by the police; one matter closed, and one closed as unfounded, which has
// not reached its day of erasure.
func (s *set) planEndings() {
	for n, e := range []struct {
		began, proposed, agreed int
		account                 string
		reason                  contract.CloseReason
	}{
		{19, 2, 0, "", contract.CloseReasonOtherSupport},
		{20, 3, 0, "politi", contract.CloseReasonMoved},
		{36, 12, 11, "", contract.CloseReasonOtherSupport},
		{22, 7, 6, "", contract.CloseReasonUnfounded},
	} {
		c := s.stepwise(n+1, contract.AssessmentOutcomeInfohus)
		s.collected(c, e.began)
		s.step(e.proposed, 10, func(ctx context.Context) error {
			by, note := c.lead, s.pick(closings)
			if e.account != "" {
				by = e.account
			}
			if e.reason == contract.CloseReasonUnfounded {
				note = s.pick(unfoundedReasons)
			}
			return c.opened.end(ctx, by, e.reason, note)
		})
		s.step(e.agreed, 10, func(ctx context.Context) error { return c.opened.agree(ctx) })
	}
}

// sspSteps takes a young person through SSP-NU; one proposed by child services.
func (s *set) sspSteps(began int, over bool) {
	var p *piece
	to := func(stage contract.MatterStage, note string) func(context.Context) error {
		return func(ctx context.Context) error { return p.to(ctx, stage, note) }
	}
	s.step(began, 9, s.proposed(&p))
	s.step(began-paceTable, 9, to(contract.MatterStageTabled, ""))
	s.step(began-paceDiscuss, 9, func(ctx context.Context) error { return p.discuss(ctx) })
	s.step(began-paceAgreed, 9, to(contract.MatterStageAgreed, ""))
	if over {
		s.step(began-paceHandOver, 9, to(contract.MatterStageHandedOver, handedOver))
		return
	}
	s.step(began-paceFollowUp, 9, func(ctx context.Context) error { return p.followUp(ctx) })
	s.step(began-paceEnd, 9, func(ctx context.Context) error {
		return p.end(ctx, p.lead, contract.CloseReasonGoalsReached, s.pick(closings))
	})
}

// proposed by child services; T&K tables it.
func (s *set) proposed(p **piece) func(context.Context) error {
	return func(ctx context.Context) (err error) {
		if *p, err = s.brought(ctx, "cbf"); err == nil {
			(*p).c.stepwise = true
		}
		return err
	}
}

// planSitting: SSP-NU meets out of turn about one young person. One of those around
// the table knows the family and leaves the item; another objects to the minutes.
func (s *set) planSitting() {
	const tabled, called, held, objected = 6, 5, 3, 1
	x := series{kind: contract.ForumKindSspNu, place: Home, account: "ssp", hour: 14, room: "Rådhuset, lokale 2", present: []string{"tk", "cbf", "lokalpoliti", "uddannelsesvejleder"}}
	var p *piece
	var id, item uuid.UUID
	s.step(tabled+2, 9, s.proposed(&p))
	s.step(tabled, 9, func(ctx context.Context) error { return p.to(ctx, contract.MatterStageTabled, "") })
	s.step(called, 9, func(ctx context.Context) (err error) {
		if id, err = s.call(ctx, x, s.workday(held, x.hour)); err != nil {
			return err
		}
		if err := s.put(ctx, x, contract.PutOnAgendaInput{ID: id, Kind: contract.ItemKindPerson, MatterID: &p.id, MinutesPlanned: new(20)}); err != nil {
			return err
		}
		return s.as(ctx, "straxen", "recuse", func(ctx context.Context, w *work.Scope) error {
			if item, err = w.AgendaItem.Query().Where(entagendaitem.MeetingID(id)).OnlyID(ctx); err != nil {
				return err
			}
			_, err := meeting.Recuse(ctx, w, contract.RecuseInput{ItemID: item, Reason: "Jeg kender familien privat og træner den unges bror i klubben."})
			return err
		})
	})
	s.step(held, x.hour, func(ctx context.Context) error { return s.hold(ctx, x, id, []*piece{p}) })
	s.step(objected, 10, func(ctx context.Context) error {
		return s.as(ctx, "lokalpoliti", "objectToMinutes", func(ctx context.Context, w *work.Scope) error {
			_, err := meeting.Object(ctx, w, contract.ObjectToMinutesInput{ID: id, ItemID: item, Text: "Der står ikke, at politiet tager kontakt til forældrene i denne uge. Det aftalte vi."})
			return err
		})
	})
}

// planExtensions: two concerns judged unfounded are needed a little longer; one
// extension is approved by the second coordinator, one waits for it.
func (s *set) planExtensions() {
	const began, asked, approved = 12, 3, 2
	for n := range 2 {
		c := s.stepwise(n+1, contract.AssessmentOutcomeUnfounded)
		c.lead = coordinators[Home][0]
		s.step(began, 8, c.raise)
		s.step(began-paceAssess, 9, c.assess)
		s.step(began-paceAssessed, 9, c.assessed)
		s.step(asked, 13, func(ctx context.Context) error {
			return s.as(ctx, c.lead, "extendRetention", func(ctx context.Context, w *work.Scope) error {
				x, err := w.Concern.Get(ctx, c.id)
				if err != nil {
					return err
				}
				_, err = concern.ExtendRetention(ctx, w, contract.ExtendRetentionInput{ID: c.id, Until: x.EraseOn.AddDays(21), Reason: "Der er søgt om aktindsigt. Den skal være besvaret, før oplysningerne slettes."})
				return err
			})
		})
		if n > 0 {
			continue
		}
		s.step(approved, 13, func(ctx context.Context) error {
			return s.as(ctx, coordinators[Home][1], "approveRetentionExtension", func(ctx context.Context, w *work.Scope) error {
				waiting, err := w.RetentionExtension.Query().Where(entextension.ConcernID(c.id)).OnlyID(ctx)
				if err != nil {
					return err
				}
				_, err = concern.ApproveExtension(ctx, w, contract.ApproveRetentionExtensionInput{ID: c.id, ExtensionID: waiting})
				return err
			})
		})
	}
}
