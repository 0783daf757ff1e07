package demo

import (
	"context"

	"github.com/google/uuid"

	entaftercheck "infohus/ent/aftercheck"
	entinvitation "infohus/ent/invitation"
	"infohus/internal/analysis"
	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/followup"
	"infohus/internal/matter"
	"infohus/internal/work"
)

// infohus takes a screened concern through the Infohus.
func (s *set) infohus(c *course, id uuid.UUID) {
	p := s.piece(c, id, contract.ForumKindInfohusCase, contract.MatterStageCollection)
	if c.opened = p; c.stepwise {
		return
	}
	s.open = append(s.open, p)
	for n, account := range s.invitees(c, p.age()) {
		p.after(n+s.between(0, 2), func(ctx context.Context) error {
			if p.asked(account) {
				return nil
			}
			return p.invite(ctx, account, false)
		})
	}
	p.after(s.between(2, 6), func(ctx context.Context) error { return p.say(ctx, p.lead, contract.RoleMunicipalCoordinator, nil) })
	if s.chance(70) {
		p.after(s.between(2, 8), func(ctx context.Context) error { return p.say(ctx, "politi", contract.RolePoliceCoordinator, nil) })
	}
	if c.kept {
		return
	}
	if c.mentor == "" && s.chance(52) {
		p.after(s.between(9, 20), func(ctx context.Context) error {
			reason := contract.CloseReasonOtherSupport
			if s.chance(20) {
				reason = contract.CloseReasonMoved
			}
			return p.close(ctx, reason, s.pick(closings), func() {})
		})
		return
	}
	p.after(s.between(8, 14)+s.late(), p.analyse)
}

// invitees draws whom to ask, by age and place.
func (s *set) invitees(c *course, age int) []string {
	if c.v.key != Home {
		if age < 18 {
			return []string{c.v.cbf, s.pick([]string{"psykiatri2", "psykiatri"})}
		}
		return []string{c.v.key + ".social", s.pick([]string{"kriminalforsorg2", "psykiatri2"})}
	}
	var pool []string
	switch {
	case age < 16:
		pool = []string{"cbf", "skoleleder", "torve.leder", "ppr", "gadeplan", "lokalpoliti", "ssplaerer", "ssppaedagog", "straxen", "ungdomsskole", "skole", "ssp"}
	case age < 19:
		pool = []string{"cbf", "next", "fgu", "uddannelsesvejleder", "gadeplan", "lokalpoliti", "psykiatri", "ungdomsskole", "straxen"}
	default:
		pool = []string{"social", "jobcenter", "kriminalforsorg", "psykiatri", "lokalpoliti", "pet", "cde", "next"}
	}
	first := pool[0]
	s.rnd.Shuffle(len(pool), func(i, j int) { pool[i], pool[j] = pool[j], pool[i] })
	list := []string{first}
	for _, a := range pool[:s.between(2, 3)] {
		if a != first {
			list = append(list, a)
		}
	}
	return list
}

// invite somebody; silent invitations stay unanswered.
func (p *piece) invite(ctx context.Context, account string, silent bool) error {
	s := p.s
	v := s.viewers[account]
	need := "Hvad I ved om hverdagen, og hvem der kan hjælpe."
	if list := invitationNeeds[v.Role]; len(list) > 0 {
		need = s.pick(list)
	}
	until := calendar.Today(s.clock.Now()).AddDays(180)
	in := contract.InviteToMatterInput{
		ID: p.id, GrantID: v.GrantID, Need: need, WithIdentity: v.Role != contract.RolePsychiatry && v.Role != contract.RoleKnowledgeCentre,
		Compartments: []contract.Compartment{contract.CompartmentGeneral}, ValidUntil: &until, Necessity: "Kun denne myndighed kan belyse det, og uden bidraget bliver billedet skævt.",
	}
	var id uuid.UUID
	err := s.as(ctx, p.lead, "inviteToMatter", func(ctx context.Context, w *work.Scope) error {
		_, err := matter.Invite(ctx, w, in)
		if err == nil {
			id, err = w.Invitation.Query().Where(entinvitation.MatterID(p.id), entinvitation.GrantID(v.GrantID)).OnlyID(ctx)
		}
		return err
	})
	if err != nil {
		return err
	}
	n := len(p.parties)
	p.parties = append(p.parties, party{account: account, role: v.Role, id: id})
	switch draw := s.rnd.IntN(100); {
	case silent, draw < 10:
	case draw < 17:
		p.after(s.between(1, 5), func(ctx context.Context) error { return p.decline(ctx, account) })
	default:
		p.after(s.between(1, 6), func(ctx context.Context) error {
			p.parties[n].gave = true
			if s.chance(25) {
				return p.say(ctx, account, v.Role, &id)
			}
			return p.say(ctx, account, v.Role, nil)
		})
	}
	return nil
}

func (p *piece) decline(ctx context.Context, account string) error {
	if p.stage != contract.MatterStageCollection {
		return nil
	}
	return p.s.as(ctx, account, "declineToContribute", func(ctx context.Context, w *work.Scope) error {
		_, err := matter.Decline(ctx, w, contract.DeclineToContributeInput{ID: p.id})
		return err
	})
}

// analyse begins the board and fills it over one meeting.
func (p *piece) analyse(ctx context.Context) error {
	s := p.s
	p.stage = contract.MatterStageAnalysis
	err := p.move(ctx, "beginAnalysis", func(ctx context.Context, w *work.Scope) error {
		_, err := matter.BeginAnalysis(ctx, w, contract.BeginAnalysisInput{ID: p.id, Version: p.version})
		return err
	})
	p.after(s.between(2, 8), p.assess)
	return err
}

func (p *piece) assess(ctx context.Context) error {
	s := p.s
	for _, d := range contract.AllDimension {
		for n, column := range contract.AllBoardColumn {
			in := contract.WriteAnalysisInput{ID: p.id, Dimension: d, Column: column}
			if s.chance(28) {
				in.DontKnow = new(true)
			} else {
				in.Kind, in.Text = &contract.AllStatementKind[s.rnd.IntN(3)], new(s.pick(board[d][n]))
			}
			if err := s.as(ctx, p.lead, "writeAnalysis", func(ctx context.Context, w *work.Scope) error {
				_, err := analysis.Write(ctx, w, in)
				return err
			}); err != nil {
				return err
			}
		}
	}
	if s.chance(35) {
		in := contract.WriteAnalysisInput{ID: p.id, Dimension: contract.DimensionViolence, Column: contract.BoardColumnRisk, Kind: new(contract.StatementKindProfessionalAssessment), Text: new("Vi ser det som mindre alvorligt. Udsagnene kommer fra spil og er ikke gentaget."), Disagrees: new(true)}
		if err := s.as(ctx, "politi", "writeAnalysis", func(ctx context.Context, w *work.Scope) error {
			_, err := analysis.Write(ctx, w, in)
			return err
		}); err != nil {
			return err
		}
	}
	p.stage = contract.MatterStageAssessment
	err := p.move(ctx, "saveAssessment", func(ctx context.Context, w *work.Scope) error {
		_, err := analysis.Assess(ctx, w, contract.SaveAssessmentInput{ID: p.id, Version: p.version, Overall: s.pick(overalls), SpeaksAgainst: s.pick(against)})
		return err
	})
	p.after(s.between(0, 3), p.recommend)
	return err
}

func (p *piece) recommend(ctx context.Context) error {
	s := p.s
	in := contract.RecommendInput{ID: p.id, Text: s.pick(recommendations), Measures: []contract.MeasureKind{contract.MeasureKindConcernTalk, contract.MeasureKindMentor, contract.MeasureKindParentCoach}[:s.between(1, 3)]}
	if g := p.giver(); g != nil && s.chance(20) {
		in.Dissents = []*contract.DissentInput{{OrganisationID: s.viewers[g.account].OrganisationID, Text: s.pick(dissents)}}
	}
	p.stage = contract.MatterStageMeasures
	err := p.move(ctx, "recommend", func(ctx context.Context, w *work.Scope) error {
		in.Version = p.version
		_, err := analysis.Recommend(ctx, w, in)
		return err
	})
	p.after(s.between(1, 5), p.decide)
	p.after(s.between(3, 9), p.offer)
	p.after(s.between(55, 62)+s.late(), p.review)
	return err
}

// giver is the first party that gave something.
func (p *piece) giver() *party {
	for n := range p.parties {
		if p.parties[n].gave {
			return &p.parties[n]
		}
	}
	return nil
}

// decide: each authority under its own law.
func (p *piece) decide(ctx context.Context) error {
	s := p.s
	account := p.lead
	if g := p.giver(); g != nil && laws[g.role] != "" && s.chance(80) {
		account = g.account
	}
	in := contract.DecideInput{ID: p.id, Outcome: contract.DecisionOutcomeFollows, Text: s.pick(decisions), LegalBasis: laws[s.viewers[account].Role], DecidedOn: calendar.Today(s.clock.Now())}
	if s.chance(20) {
		in.Outcome = contract.DecisionOutcomePartly
	}
	return s.as(ctx, account, "decide", func(ctx context.Context, w *work.Scope) error {
		_, err := analysis.Decide(ctx, w, in)
		return err
	})
}

func (p *piece) review(ctx context.Context) error {
	s := p.s
	in := contract.RecordReviewInput{ID: p.id, Outcome: contract.ReviewOutcomeContinue, Note: s.pick(reviewNotes), ChangeSinceLast: s.pick(changes)}
	next := calendar.Today(s.clock.Now()).AddDays(s.between(70, 88))
	in.NextReviewOn = &next
	last := p.stage == contract.MatterStageReview && s.chance(60)
	if last {
		in.Outcome, in.NextReviewOn = contract.ReviewOutcomeClose, nil
	}
	p.stage = contract.MatterStageReview
	err := p.move(ctx, "recordReview", func(ctx context.Context, w *work.Scope) error {
		in.Version = p.version
		_, err := followup.Review(ctx, w, in)
		return err
	})
	if last {
		p.after(s.between(1, 10), func(ctx context.Context) error {
			return p.close(ctx, contract.CloseReasonGoalsReached, s.pick(closings), func() {
				p.check(6)
				p.check(12)
			})
		})
		return err
	}
	p.after(s.between(52, 60)+s.late(), p.review)
	return err
}

// check looks again some months after closing.
func (p *piece) check(months int) {
	s := p.s
	due := calendar.Today(s.clock.Now()).AddMonths(months)
	s.at(s.on(due.AddDays(s.between(-6, 3))), func(ctx context.Context) error {
		return s.as(ctx, p.lead, "recordAfterCheck", func(ctx context.Context, w *work.Scope) error {
			waiting, err := w.AfterCheck.Query().Where(entaftercheck.MatterID(p.id), entaftercheck.DoneAtIsNil()).Order(entaftercheck.ByDueOn()).All(ctx)
			if err != nil || len(waiting) == 0 {
				return err
			}
			_, err = followup.AfterCheck(ctx, w, contract.RecordAfterCheckInput{ID: p.id, AfterCheckID: waiting[0].ID, Reason: s.pick(checks)})
			return err
		})
	})
}
