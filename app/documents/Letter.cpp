#include "documents/Letter.h"
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

namespace amends::documents {

namespace {

constexpr qreal kMillimetre = 72.0 / 25.4;
constexpr qreal kMargin = 20 * kMillimetre;
constexpr qreal kWindowTop = 45 * kMillimetre;     // from the paper's edge to the address
constexpr qreal kWindowHeight = 40 * kMillimetre;
constexpr qreal kTextSize = 10.5;
constexpr qreal kNameSize = 15;
constexpr qreal kSmallSize = 8.5;
constexpr QSizeF kLogoRoom(60 * kMillimetre, 14 * kMillimetre);

/// What a letter says by itself, in its own language; never the interface's.
struct LetterWords
{
    QLatin1StringView locale;
    const char16_t* subject;
    const char16_t* reference;
    const char16_t* phone;
    const char16_t* dated;       ///< %1 place, %2 day
    QLatin1StringView day;
};

const LetterWords& wordsOf(Language language)
{
    static const LetterWords all[] = {
        {QLatin1StringView("fr_BE"), u"Concerne :", u"Notre référence :", u"Tél.", u"%1, le %2", QLatin1StringView("d MMMM yyyy")},
        {QLatin1StringView("nl_BE"), u"Betreft:", u"Ons kenmerk:", u"Tel.", u"%1, %2", QLatin1StringView("d MMMM yyyy")},
        {QLatin1StringView("en_GB"), u"Subject:", u"Our reference:", u"Phone", u"%1, %2", QLatin1StringView("d MMMM yyyy")},
        {QLatin1StringView("de_DE"), u"Betreff:", u"Unser Zeichen:", u"Tel.", u"%1, den %2", QLatin1StringView("d. MMMM yyyy")},
    };
    return all[int(language)];
}

/// Countries whose window envelopes have the window on the right.
bool windowOnTheRight(const QString& country)
{
    return country == QLatin1StringView("BE") || country == QLatin1StringView("FR")
        || country == QLatin1StringView("LU") || country == QLatin1StringView("CH");
}

QTextCharFormat sized(qreal points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    if (bold)
        format.setFontWeight(QFont::DemiBold);
    format.setForeground(Qt::black); // paper is white in the dark theme too
    return format;
}

QTextBlockFormat spaced(qreal above, qreal below = 0, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setAlignment(alignment);
    return format;
}

QStringList filled(const QStringList& lines)
{
    QStringList kept;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            kept.append(line.trimmed());
    }
    return kept;
}

void writeLines(QTextCursor& cursor, const QStringList& lines, const QTextCharFormat& format)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(spaced(0));
        cursor.insertText(lines[i], format);
    }
}

/// The shop's logo before its name, as high as the paper's head allows. How high it became, 0 without one.
qreal writeLogo(QTextCursor& cursor, const QByteArray& png)
{
    const QImage logo = QImage::fromData(png);
    if (logo.isNull())
        return 0;
    const QSizeF size = QSizeF(logo.size()).scaled(kLogoRoom, Qt::KeepAspectRatio);
    const QUrl name(QStringLiteral("shop-logo.png"));
    cursor.document()->addResource(QTextDocument::ImageResource, name, logo);
    QTextImageFormat image;
    image.setName(name.toString());
    image.setWidth(size.width());
    image.setHeight(size.height());
    image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.insertImage(image);
    cursor.insertText(QStringLiteral("  "), sized(kNameSize));
    return size.height();
}

/// Sender above, address where the window is: a frameless table, because a text document knows no other way to hold a place.
void writeHead(QTextCursor& cursor, const LetterContent& content, qreal width)
{
    const Shop& shop = content.shop;
    const qreal logoHeight = writeLogo(cursor, shop.logo);
    cursor.insertText(shop.name, sized(kNameSize, true));
    const QString number = content.directLine.trimmed().isEmpty() ? shop.phone.trimmed() : content.directLine.trimmed();
    const QString phone = number.isEmpty() ? QString() : QString::fromUtf16(wordsOf(content.language).phone) + u' ' + number;
    const QStringList sender[] = {filled({shop.street, (shop.postalCode + u' ' + shop.city).trimmed()}),
                                  filled({phone, shop.email})};
    for (const QStringList& line : sender) {
        cursor.insertBlock(spaced(2));
        cursor.insertText(line.join(QStringLiteral("  ·  ")), sized(kSmallSize));
    }

    QTextTableFormat table;
    table.setBorder(0);
    table.setCellPadding(0);
    table.setCellSpacing(0);
    table.setWidth(width);
    // A logo makes the first line higher; the address stays where the window is.
    table.setTopMargin(qMax(0.0, kWindowTop - kMargin - 2 * kNameSize - kSmallSize - qMax(0.0, logoHeight - 1.2 * kNameSize)));
    table.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 55),
                                     QTextLength(QTextLength::PercentageLength, 45)});
    QTextTable* cells = cursor.insertTable(1, 2, table);
    const Address& to = content.address;
    QTextCursor window = cells->cellAt(0, windowOnTheRight(shop.country) ? 1 : 0).firstCursorPosition();
    QStringList lines = filled({content.company, content.recipient, to.street, (to.postalCode + u' ' + to.city).trimmed()});
    if (!to.country.isEmpty() && to.country != shop.country)
        lines.append(QLocale::countryToString(QLocale::codeToTerritory(to.country)).toUpper());
    writeLines(window, lines, sized(kTextSize));
    window.movePosition(QTextCursor::End);

    QTextTableCell filler = cells->cellAt(0, windowOnTheRight(shop.country) ? 0 : 1);
    QTextTableCellFormat height;
    height.setBottomPadding(kWindowHeight - kTextSize);
    filler.setFormat(height);
    cursor.movePosition(QTextCursor::End);
}

void writeBody(QTextCursor& cursor, const LetterContent& content)
{
    const LetterWords& words = wordsOf(content.language);
    const QTextCharFormat normal = sized(kTextSize);
    cursor.insertBlock(spaced(8, 12));
    cursor.insertText(letterDate(content.date, content.shop.city, content.language), normal);
    cursor.insertBlock(spaced(0));
    cursor.insertText(QString::fromUtf16(words.subject) + u' ', normal);
    cursor.insertText(content.subject, sized(kTextSize, true));
    if (!content.number.isEmpty()) {
        cursor.insertBlock(spaced(0));
        cursor.insertText(QString::fromUtf16(words.reference) + u' ' + content.number, normal);
    }
    bool first = true;
    for (const QString& paragraph : content.text.split(u'\n')) {
        QTextBlockFormat format = spaced(first ? 18 : 0, paragraph.trimmed().isEmpty() ? 0 : 2);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.insertBlock(format);
        cursor.insertText(paragraph, normal);
        first = false;
    }
    if (content.signedBy.isEmpty())
        return;
    cursor.insertBlock(spaced(18));
    cursor.insertText(content.shop.signOff, normal);
    cursor.insertBlock(spaced(36)); // room for a signature by hand
    cursor.insertText(content.signedBy, normal);
    cursor.insertBlock(spaced(0));
    cursor.insertText(content.shop.name, normal);
}

} // namespace

QString letterDate(const QDate& date, const QString& city, Language language)
{
    const LetterWords& words = wordsOf(language);
    QString day = QLocale(words.locale).toString(date, words.day);
    // French counts the first day of a month, and only that one.
    if (language == Language::French && date.day() == 1)
        day.replace(0, 1, QStringLiteral("1er"));
    return city.isEmpty() ? day : QString::fromUtf16(words.dated).arg(city, day);
}

std::unique_ptr<QTextDocument> letterDocument(const LetterContent& content, QSizeF pageSize)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(kMargin);
    document->setPageSize(pageSize);
    document->setMetaInformation(QTextDocument::DocumentTitle, content.subject);
    QFont font(QStringLiteral("sans-serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(kTextSize);
    document->setDefaultFont(font);
    QTextCursor cursor(document.get());
    writeHead(cursor, content, pageSize.width() - 2 * kMargin);
    writeBody(cursor, content);
    return document;
}

} // namespace amends::documents
