// Package opening lets two kinds of people look into a record that they have no
// way in to: the data protection officer, who inspects (GDPR articles 38 and 39;
// retshåndhævelsesloven), and in acute danger somebody on duty, who breaks the
// glass. Both say why, both are limited in time, both are in the log under a kind
// of their own, and neither may do anything to the record. Of an emergency whoever
// conducts the record and the data protection officer hear at once, and one of
// them looks at it by the end of the next working day.
//
// Not opened in an emergency: what was judged unfounded, what the police handle
// alone, PSP, notifications (child services are on duty themselves), another
// municipality's, and anything to somebody who is recused from it.
package opening
