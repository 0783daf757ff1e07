package advice

import (
	"context"

	"github.com/google/uuid"

	"infohus/ent"
	entadvice "infohus/ent/advice"
	"infohus/internal/access"
	"infohus/internal/contract"
	"infohus/internal/cpr"
	"infohus/internal/fault"
	"infohus/internal/nameless"
	"infohus/internal/numbering"
	"infohus/internal/reach"
	"infohus/internal/reference"
	"infohus/internal/submission"
	"infohus/internal/tenant"
	"infohus/internal/text"
	"infohus/internal/vault"
	"infohus/internal/work"
)

const (
	table = "advices"
	// maxMinutes is one day; more is a slip of the keyboard.
	maxMinutes = 24 * 60
)

// Request asks T&K for advice and returns the sender's submission.
//
// Faults: Forbidden for roles that send nothing in; Invalid on "topic", "phone"
// (LOOKS_LIKE_CPR), "municipalityId".
func Request(ctx context.Context, w *work.Scope, in contract.RequestAdviceInput) (uuid.UUID, error) {
	if !reach.In(w.Viewer.Role, contract.AudienceReporters) {
		return uuid.Nil, fault.New(fault.Forbidden, "")
	}
	topic, err := withoutPerson(ctx, w, "topic", in.Topic)
	if err != nil {
		return uuid.Nil, err
	}
	phone := ""
	if in.Phone != nil {
		if phone, err = text.OptionalLine("phone", *in.Phone, text.Short); err != nil {
			return uuid.Nil, err //nolint:wrapcheck // already a fault
		}
	}
	municipality, err := tenant.Of(ctx, w, "municipalityId", in.MunicipalityID)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	ref, err := numbering.Draw(ctx, w, reference.Advice)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	id := uuid.New()
	box := w.Vault.Create(ctx, vault.Advice, id)
	x, err := w.Advice.Create().SetID(id).SetReference(ref).SetMunicipalityID(municipality).SetAskedByID(w.Viewer.UserID).SetOrganisationID(w.Viewer.OrganisationID).
		SetTopic(box.Seal(table, "topic", id, topic)).SetPhone(box.SealOpt(table, "phone", id, &phone)).
		SetAskedAt(w.Now).SetEraseOn(w.Settings.Advice.From(w.Today())).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("advice.Request", err)
	}
	sent, err := submission.Write(ctx, w, submission.Sent{Kind: contract.SubmissionKindAdvice, ObjectID: id, Reference: x.Reference, MunicipalityID: municipality})
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	if err := access.SyncAdvice(ctx, w, x); err != nil {
		return uuid.Nil, fault.From("advice.Request", err)
	}
	w.Saw(reach.KindAdvice, id)
	w.Because(access.PurposeAdvice)
	w.Changed(reach.KindAdvice, id)
	return sent, nil
}

// withoutPerson checks a text of the advice log, which has no person in it.
func withoutPerson(ctx context.Context, w *work.Scope, field, s string) (string, error) {
	clean, err := withoutNumber(field, s)
	if err != nil {
		return "", err
	}
	known, err := nameless.Known(ctx, w)
	if err != nil {
		return "", err //nolint:wrapcheck // already a fault
	}
	if found := nameless.Find(clean, known); found.Identifies() {
		return "", fault.Field(fault.Invalid, field, "Teksten ser ud til at pege på en bestemt person ("+string(found)+"). Sparring er uden navn. Fjern det, eller rejs en bekymring i stedet.").WithReason("ADVICE_HAS_PERSON")
	}
	return clean, nil
}

// withoutNumber checks an answer, which may name who can help.
func withoutNumber(field, s string) (string, error) {
	clean, err := text.Required(field, s, text.Narrative)
	if err != nil {
		return "", err //nolint:wrapcheck // already a fault
	}
	if cpr.LooksLikeCPR(clean) {
		return "", fault.Field(fault.Invalid, field, "Det ligner et CPR-nummer. Sparring handler ikke om en bestemt person. Fjern det, eller rejs en bekymring i stedet.").WithReason("LOOKS_LIKE_CPR")
	}
	return clean, nil
}

// Answer gives T&K's answer to the one who asked, with the minutes it took.
//
// Faults: Forbidden for others than T&K; NotFound; Conflict (ANSWERED,
// STALE_VERSION); Invalid on "answer" (LOOKS_LIKE_CPR), "minutesUsed".
func Answer(ctx context.Context, w *work.Scope, in contract.AnswerAdviceInput) (uuid.UUID, error) {
	if !reach.In(w.Viewer.Role, contract.AudienceCoordinator) {
		return uuid.Nil, fault.New(fault.Forbidden, "")
	}
	answer, err := withoutNumber("answer", in.Answer)
	if err != nil {
		return uuid.Nil, err
	}
	if in.MinutesUsed < 0 || in.MinutesUsed > maxMinutes {
		return uuid.Nil, fault.Field(fault.Invalid, "minutesUsed", "Skriv tiden i minutter, højst et døgn.")
	}
	if err := w.Alone(ctx, work.OnAdvice, in.ID); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	x, err := w.Advice.Query().Where(entadvice.ID(in.ID), entadvice.ErasedAtIsNil()).Only(ctx)
	if err != nil {
		return uuid.Nil, fault.From("advice.Answer", err)
	}
	if !canAnswer(x) {
		return uuid.Nil, fault.New(fault.Conflict, "Spørgsmålet er allerede besvaret.").WithReason("ANSWERED")
	}
	n, err := w.Advice.Update().Where(entadvice.ID(in.ID), entadvice.Version(in.Version), entadvice.AnsweredAtIsNil()).AddVersion(1).
		SetAnswer(w.Vault.Box(ctx, x.ID).Seal(table, "answer", x.ID, answer)).SetAnsweredAt(w.Now).SetMinutesUsed(in.MinutesUsed).Save(ctx)
	if err != nil {
		return uuid.Nil, fault.From("advice.Answer", err)
	}
	if n == 0 {
		return uuid.Nil, fault.Field(fault.Conflict, "version", "").WithReason("STALE_VERSION")
	}
	if err := submission.Feedback(ctx, w, x.ID, x.ID, answer); err != nil {
		return uuid.Nil, err //nolint:wrapcheck // already a fault
	}
	w.Saw(reach.KindAdvice, x.ID)
	w.Because(access.PurposeAdvice)
	w.Changed(reach.KindAdvice, x.ID)
	return x.ID, nil
}

func canAnswer(x *ent.Advice) bool { return x.AnsweredAt == nil }
