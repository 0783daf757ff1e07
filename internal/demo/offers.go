package demo

import (
	"context"

	"github.com/google/uuid"

	"infohus/internal/calendar"
	"infohus/internal/contract"
	"infohus/internal/measure"
	"infohus/internal/work"
)

// offered is one measure under way.
type offered struct {
	p       *piece
	id      uuid.UUID
	version int
	mentor  string
	ended   bool
}

// offer makes one or two offers; mostly they are accepted.
func (p *piece) offer(ctx context.Context) error {
	s := p.s
	kinds := []contract.MeasureKind{contract.MeasureKindConcernTalk, contract.MeasureKindContactPerson, contract.MeasureKindEducationJob, contract.MeasureKindParentCoach, contract.MeasureKindStreetWork}
	if p.c.mentor != "" || p.c.v.key == Home && s.chance(75) {
		kinds = []contract.MeasureKind{contract.MeasureKindMentor}
	}
	if err := p.offerOne(ctx, kinds[s.rnd.IntN(len(kinds))]); err != nil {
		return err
	}
	if s.chance(35) {
		return p.offerOne(ctx, contract.MeasureKindConcernTalk)
	}
	return nil
}

func (p *piece) offerOne(ctx context.Context, kind contract.MeasureKind) error {
	s := p.s
	today := calendar.Today(s.clock.Now())
	o := &offered{p: p, version: 1}
	in := contract.OfferMeasureInput{
		MatterID: p.id, Kind: kind, Goal: s.pick(goals), Practical: new(s.pick(practicals)),
		ContactPerson: new(s.viewers[p.lead].Name), StartDueOn: today.AddDays(s.between(10, 28)), ReviewOn: today.AddDays(s.between(60, 88)),
	}
	if kind == contract.MeasureKindMentor {
		o.mentor = s.pick([]string{"mentor", "mentor", "mentor2", "mentor3", "gadeplan/2"})
		if p.c.mentor != "" {
			o.mentor = p.c.mentor
		}
		in.MentorGrantID = new(s.viewers[o.mentor].GrantID)
	}
	err := s.as(ctx, p.lead, "offerMeasure", func(ctx context.Context, w *work.Scope) (err error) {
		o.id, err = measure.Offer(ctx, w, in)
		return err
	})
	p.offers = append(p.offers, o)
	p.after(s.between(2, 9), o.consent)
	return err
}

func (o *offered) run(ctx context.Context, account, name string, do func(context.Context, *work.Scope, int) error) error {
	err := o.p.s.as(ctx, account, name, func(ctx context.Context, w *work.Scope) error { return do(ctx, w, o.version) })
	o.version++
	return err
}

func (o *offered) consent(ctx context.Context) error {
	p, s := o.p, o.p.s
	by := contract.ConsentByCitizen
	if p.age() < 18 {
		by = contract.ConsentByBoth
	}
	in := contract.RecordConsentInput{ID: o.id, By: by, Accepted: true, Scope: s.pick(scopes)}
	if p.c.mentor == "" && s.chance(14) {
		in.Accepted, in.Scope = false, s.pick(refusals)
	}
	err := o.run(ctx, p.lead, "recordConsent", func(ctx context.Context, w *work.Scope, version int) error {
		in.Version = version
		_, err := measure.RecordConsent(ctx, w, in)
		return err
	})
	if in.Accepted {
		p.after(s.between(2, 10), o.start)
	}
	return err
}

func (o *offered) start(ctx context.Context) error {
	p, s := o.p, o.p.s
	err := o.run(ctx, p.lead, "startMeasure", func(ctx context.Context, w *work.Scope, version int) error {
		_, err := measure.Start(ctx, w, contract.StartMeasureInput{ID: o.id, Version: version, StartedOn: calendar.Today(s.clock.Now())})
		return err
	})
	ends := s.between(70, 150)
	if o.mentor != "" {
		for n := range s.between(2, 5) {
			p.after(5+12*n+s.between(0, 4), o.log)
		}
	}
	p.after(ends, o.end)
	return err
}

func (o *offered) log(ctx context.Context) error {
	if o.ended {
		return nil
	}
	s := o.p.s
	return s.as(ctx, o.mentor, "writeLogbook", func(ctx context.Context, w *work.Scope) error {
		_, err := measure.WriteLogbook(ctx, w, contract.WriteLogbookInput{ID: o.id, On: calendar.Today(s.clock.Now()), Text: s.pick(logs)})
		return err
	})
}

func (o *offered) end(ctx context.Context) error {
	o.ended = true
	s := o.p.s
	return o.run(ctx, o.p.lead, "endMeasure", func(ctx context.Context, w *work.Scope, version int) error {
		_, err := measure.End(ctx, w, contract.EndMeasureInput{ID: o.id, Version: version, EndedOn: calendar.Today(s.clock.Now()), Note: s.pick(endNotes)})
		return err
	})
}
