package demo

import (
	"context"
	"time"

	"github.com/google/uuid"

	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/followup"
	"infohus/internal/matter"
	"infohus/internal/work"
)

// piece is one matter under way. version is counted along, since nobody else
// edits it.
type piece struct {
	s       *set
	c       *course
	id      uuid.UUID
	version int
	kind    contract.ForumKind
	stage   contract.MatterStage
	lead    string
	parties []party
	offers  []*offered
	closed  bool
}

// party is somebody invited, and whether they gave something.
type party struct {
	account string
	role    contract.Role
	id      uuid.UUID // of the invitation
	gave    bool
}

func (s *set) piece(c *course, id uuid.UUID, kind contract.ForumKind, first contract.MatterStage) *piece {
	return &piece{s: s, c: c, id: id, version: 1, kind: kind, stage: first, lead: c.lead}
}

// move runs a command that takes the matter's version and raises it.
func (p *piece) move(ctx context.Context, name string, do func(context.Context, *work.Scope) error) error {
	err := p.s.as(ctx, p.lead, name, do)
	p.version++
	return err
}

func (p *piece) after(workdays int, do func(context.Context) error) {
	if p.c.stepwise {
		return
	}
	p.s.at(p.s.working(p.s.clock.Now(), workdays), func(ctx context.Context) error {
		if p.closed {
			return nil
		}
		return do(ctx)
	})
}

func (p *piece) age() int { return p.c.who.ageOn(calendar.Today(p.s.clock.Now())) }

// close closes a matter; before the Infohus the police agree some days later, and
// then comes what follows.
func (p *piece) close(ctx context.Context, reason contract.CloseReason, note string, then func()) error {
	p.closed = true
	err := p.end(ctx, p.lead, reason, note)
	if p.kind != contract.ForumKindInfohusCase {
		return err
	}
	p.s.at(p.s.working(p.s.clock.Now(), p.s.between(0, 3)), func(ctx context.Context) error {
		then()
		return p.agree(ctx)
	})
	return err
}

// end says how a matter ends; before the Infohus it proposes it.
func (p *piece) end(ctx context.Context, account string, reason contract.CloseReason, note string) error {
	err := p.s.as(ctx, account, "closeMatter", func(ctx context.Context, w *work.Scope) error {
		_, err := followup.Close(ctx, w, contract.CloseMatterInput{ID: p.id, Version: p.version, Reason: reason, Note: note, CitizenTold: true, ReporterTold: p.s.chance(80)})
		return err
	})
	p.version++
	return err
}

// agree: the police close as T&K proposed.
func (p *piece) agree(ctx context.Context) error {
	return p.s.as(ctx, "politi", "agreeClosing", func(ctx context.Context, w *work.Scope) error {
		_, err := followup.Agree(ctx, w, contract.AgreeClosingInput{ID: p.id, Version: p.version})
		return err
	})
}

// sspNU takes a matter that T&K proposed through SSP-NU. Where meetings are kept
// it waits for them, else it moves by itself.
func (s *set) sspNU(c *course, id uuid.UUID) {
	s.bringOn(s.piece(c, id, contract.ForumKindSspNu, contract.MatterStageProposed))
}

func (s *set) bringOn(p *piece) {
	wait := 0
	if p.stage == contract.MatterStageProposed {
		wait = s.between(2, 4)
	}
	p.after(wait, func(ctx context.Context) error {
		if p.stage == contract.MatterStageProposed {
			if err := p.to(ctx, contract.MatterStageTabled, ""); err != nil {
				return err
			}
		}
		if s.hasMeetings(p.c.v.key) {
			s.waiting[ForumID(contract.ForumKindSspNu, p.c.v.key)] = append(s.waiting[ForumID(contract.ForumKindSspNu, p.c.v.key)], p)
			return nil
		}
		p.after(s.between(2, 6), p.discuss)
		return nil
	})
}

func (p *piece) to(ctx context.Context, stage contract.MatterStage, note string) error {
	p.stage = stage
	return p.move(ctx, "moveMatter", func(ctx context.Context, w *work.Scope) error {
		in := contract.MoveMatterInput{ID: p.id, Version: p.version, To: stage}
		if note != "" {
			in.Note = &note
		}
		_, err := matter.Move(ctx, w, in)
		return err
	})
}

// discuss: those around the table say what they know, and something is agreed.
func (p *piece) discuss(ctx context.Context) error {
	s := p.s
	speakers := map[string]contract.Role{"lokalpoliti": contract.RoleLocalPolice, "cbf": contract.RoleChildServices}
	order := []string{"lokalpoliti", "cbf"}
	if p.c.v.key != Home {
		speakers, order = map[string]contract.Role{p.c.v.cbf: contract.RoleChildServices}, []string{p.c.v.cbf}
	}
	for _, account := range order {
		if !s.chance(45) {
			continue
		}
		if err := p.say(ctx, account, speakers[account], nil); err != nil {
			return err
		}
	}
	if err := p.to(ctx, contract.MatterStageDiscussed, s.pick(sspNotes)); err != nil {
		return err
	}
	p.after(s.between(0, 1), func(ctx context.Context) error {
		if s.chance(8) {
			p.closed = true
			return p.to(ctx, contract.MatterStageHandedOver, handedOver)
		}
		if err := p.to(ctx, contract.MatterStageAgreed, ""); err != nil {
			return err
		}
		p.after(s.between(4, 8)+s.late(), p.followUp)
		return nil
	})
	return nil
}

func (p *piece) followUp(ctx context.Context) error {
	s := p.s
	if err := p.to(ctx, contract.MatterStageFollowUp, ""); err != nil {
		return err
	}
	p.after(s.between(4, 16)+s.late(), func(ctx context.Context) error {
		return p.close(ctx, contract.CloseReasonGoalsReached, s.pick(closings), nil)
	})
	return nil
}

// say puts what an authority knows on the table; noted on its behalf when a
// convenor writes for an invitation.
func (p *piece) say(ctx context.Context, account string, role contract.Role, onBehalfOf *uuid.UUID) error {
	s := p.s
	in := contract.ContributeInput{
		ID: p.id, Compartment: contract.CompartmentGeneral, Kind: contract.StatementKindProfessionalAssessment, Text: s.pick(known(role)),
		Necessity: s.pick([]string{"Nødvendigt for, at de øvrige kan vurdere, hvad der hjælper.", "Oplysningen er kendt af familien og vigtig for planen."}),
	}
	switch role {
	case contract.RoleLocalPolice, contract.RolePoliceCoordinator:
		in.Compartment, in.Kind, in.ShareWith = contract.CompartmentPolice, contract.StatementKindObservedFact, []uuid.UUID{p.s.viewers[p.lead].OrganisationID}
	case contract.RoleChildServices:
		if s.chance(30) && p.kind == contract.ForumKindInfohusCase {
			in.Compartment, in.ShareWith = contract.CompartmentFamily, []uuid.UUID{p.s.viewers[p.lead].OrganisationID}
		}
	}
	if onBehalfOf != nil {
		in.OnBehalfOfInvitationID = onBehalfOf
		in.OnBehalf = &contract.OnBehalfInput{GivenBy: s.viewers[account].Name, GivenHow: contract.GivenHowMeeting}
		account = p.lead
	}
	return s.as(ctx, account, "contribute", func(ctx context.Context, w *work.Scope) error {
		_, err := matter.Contribute(ctx, w, in)
		return err
	})
}

func known(role contract.Role) []string {
	if list := contributions[role]; len(list) > 0 {
		return list
	}
	return []string{"Vi kender den unge fra hverdagen og oplever en god kontakt."}
}

// meetingMonths is for how long before the anchor meetings are kept in the set.
const meetingMonths = 6

// hasMeetings reports whether the forums of a municipality keep meetings now.
func (s *set) hasMeetings(municipality string) bool {
	return municipality == Home && !s.clock.Now().Before(s.meetingsFrom())
}

func (s *set) meetingsFrom() time.Time { return s.anchor.AddMonths(-meetingMonths).Start() }
