package demo

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent/clarification"
	"infohus/internal/calendar"
	"infohus/internal/concern"
	"infohus/internal/contract"
	"infohus/internal/work"
)

// ask the police.
func (c *course) ask(ctx context.Context) error {
	s := c.s
	in := contract.RequestPoliceClarificationInput{ID: c.id, Necessity: s.pick(necessities), LegalBasis: contract.LegalBasisRpl115_1_1, Fields: []contract.DisclosedField{contract.DisclosedFieldIdentity, contract.DisclosedFieldCircumstances}}
	if s.chance(55) {
		in.Fields = append(in.Fields, contract.DisclosedFieldStatements)
	}
	err := c.step(ctx, c.lead, "requestPoliceClarification", func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		in.Version = version
		return concern.RequestClarification(ctx, w, in)
	})
	wait := s.between(1, 4) + s.late()
	if c.acute {
		wait = 0
	}
	if !c.pending {
		c.next(wait, c.answered)
	}
	return err
}

// answered by the police, or noted on their behalf.
func (c *course) answered(ctx context.Context) error {
	s := c.s
	in := contract.RecordPoliceClarificationInput{ID: c.id, Outcome: contract.ClarificationOutcomeNoObstacle, OutcomeOn: calendar.Today(s.clock.Now())}
	if c.police != "" {
		in.Outcome = c.police
	} else if s.chance(4) {
		in.Outcome = contract.ClarificationOutcomePoliceAlone
	}
	account := "politi"
	switch {
	case s.chance(20):
		account = "politi2"
	case s.chance(15):
		account = c.lead
		in.OnBehalf = &contract.OnBehalfInput{GivenBy: "Vagthavende koordinator", GivenHow: contract.GivenHowTelephone}
	}
	err := c.step(ctx, account, "recordPoliceClarification", func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		in.Version = version
		return concern.RecordClarification(ctx, w, in)
	})
	if c.frozen = in.Outcome == contract.ClarificationOutcomePoliceAlone; c.frozen {
		s.at(s.on(calendar.Today(s.clock.Now()).AddDays(s.between(40, 160))), c.givenBack)
		return err
	}
	if in.OnBehalf != nil && s.chance(80) {
		s.at(s.working(s.clock.Now(), s.between(0, 2)), c.confirmed)
	}
	c.next(s.between(1, 7), c.screen)
	return err
}

// confirmed by the police, unless the screening was quicker.
func (c *course) confirmed(ctx context.Context) error {
	if c.screened {
		return nil
	}
	return c.s.as(ctx, "politi", "confirmClarification", func(ctx context.Context, w *work.Scope) error {
		noted, err := w.Clarification.Query().Where(clarification.ConcernID(c.id)).OnlyID(ctx)
		if err != nil {
			return err
		}
		_, err = concern.ConfirmClarification(ctx, w, contract.ConfirmClarificationInput{ID: c.id, ClarificationID: noted})
		return err
	})
}

// givenBack: the police have done what was theirs, or keep it.
func (c *course) givenBack(ctx context.Context) error {
	if c.s.chance(30) {
		c.tell()
		return c.step(ctx, "politi", "closePoliceAlone", func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
			return concern.CloseAlone(ctx, w, contract.ConcernCommandInput{ID: c.id, Version: version})
		})
	}
	c.frozen = false
	err := c.step(ctx, "politi", "recordPoliceClarification", func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		return concern.RecordClarification(ctx, w, contract.RecordPoliceClarificationInput{
			ID: c.id, Version: version, Outcome: contract.ClarificationOutcomeNoObstacle, OutcomeOn: calendar.Today(c.s.clock.Now()),
		})
	})
	c.inform()
	c.next(c.s.between(1, 5), c.screen)
	return err
}

// screen: one coordinator proposes, the other agrees.
func (c *course) screen(ctx context.Context) error {
	s := c.s
	in := contract.ScreenConcernInput{ID: c.id}
	switch n := s.rnd.IntN(100); {
	case n < 14:
		in.Outcome, in.Reason = contract.ScreeningOutcomeUnfounded, s.pick(unfoundedReasons)
	case n < 30:
		in.Outcome, in.Reason = contract.ScreeningOutcomeOtherSupport, s.pick(screenedOther)
	default:
		in.Outcome, in.Reason = contract.ScreeningOutcomeAssess, s.pick(assessReasons)
	}
	if c.screens != "" {
		in.Outcome = c.screens
		in.Reason = s.pick(map[contract.ScreeningOutcome][]string{contract.ScreeningOutcomeAssess: assessReasons, contract.ScreeningOutcomeOtherSupport: screenedOther, contract.ScreeningOutcomeUnfounded: unfoundedReasons}[c.screens])
	}
	if err := c.screening(ctx, c.lead, "screenConcern", in.Outcome, false, func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		in.Version = version
		return concern.Screen(ctx, w, in)
	}); err != nil {
		return err
	}
	c.screens = in.Outcome
	c.next(s.between(0, 3), c.agree)
	return nil
}

// agree: the police agree to the screening that T&K proposed.
func (c *course) agree(ctx context.Context) error {
	return c.screening(ctx, "politi", "agreeScreening", c.screens, true, func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		return concern.Agree(ctx, w, contract.ConcernCommandInput{ID: c.id, Version: version})
	})
}

// screening runs one of the two commands; the one that takes effect opens the
// Infohus matter.
func (c *course) screening(ctx context.Context, account, name string, outcome contract.ScreeningOutcome, takesEffect bool, do func(context.Context, *work.Scope, int) (uuid.UUID, error)) error {
	var opened uuid.UUID
	err := c.step(ctx, account, name, func(ctx context.Context, w *work.Scope, version int) (uuid.UUID, error) {
		id, err := do(ctx, w, version)
		if err == nil && takesEffect && outcome == contract.ScreeningOutcomeAssess {
			opened, err = matterOf(ctx, w, c.id)
		}
		return id, err
	})
	if err != nil || !takesEffect {
		return err
	}
	c.screened = true
	c.tell()
	if opened != uuid.Nil {
		c.s.infohus(c, opened)
	}
	return nil
}
