#pragma once
#include "desk/HouseTexts.h"
#include "domain/Finding.h"
#include <QObject>

namespace amends {

class FieldStrip;
class ReplyEditor;

/// The way through the fields of a reply: Tab goes to the next one and selects it, so that typing replaces it; Shift+Tab goes
/// back; Alt+Down offers what may stand there. Behind the last one Tab leaves the editor as ever.
class FieldStops : public QObject
{
    Q_OBJECT
public:
    FieldStops(ReplyEditor* editor, FieldStrip* strip);

    /// What is offered, of the complaint that is shown.
    void setOffers(const FieldOffers& offers, Language language);
    /// To the first field from a place on. False: there is none.
    bool goToFirst(int from = 0);
    /// Sending was asked for: to the field that stands in the way.
    void tellNotSent(const Finding& finding);
    /// The findings about fields, with what may stand there as suggestions.
    QList<Finding> helped(QList<Finding> findings) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool step(int direction);
    void select(const ReplyField& field);
    void follow();
    void put(const QString& words);
    void askDay();
    QStringList offersFor(const ReplyField& field) const;

    ReplyEditor* m_editor;
    FieldStrip* m_strip;
    FieldOffers m_offers;
    Language m_language = Language::English;
};

} // namespace amends
