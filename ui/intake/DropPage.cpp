#include "intake/DropPage.h"
#include "shared/Icons.h"
#include <QCoreApplication>
#include <QGridLayout>

namespace amends {

namespace {

struct Hint
{
    const char* program; ///< its own name, not translated
    const char* where;
};

struct HintGroup
{
    const char* title;
    std::vector<Hint> hints;
};

const std::vector<HintGroup>& hintGroups()
{
    static const std::vector<HintGroup> groups{
        {QT_TRANSLATE_NOOP("amends::DropPage", "Orders and customers"),
         {{"Shopify", QT_TRANSLATE_NOOP("amends::DropPage", "Orders or Customers, then Export")},
          {"WooCommerce", QT_TRANSLATE_NOOP("amends::DropPage", "Analytics, Orders or Customers, then Download")},
          {"PrestaShop", QT_TRANSLATE_NOOP("amends::DropPage", "Orders or Customers, then Export above the list")},
          {"Magento", QT_TRANSLATE_NOOP("amends::DropPage", "Sales, Orders, then Export as CSV")},
          {"Square", QT_TRANSLATE_NOOP("amends::DropPage", "Transactions, then Export")},
          {"Loyverse", QT_TRANSLATE_NOOP("amends::DropPage", "Back office, Reports, Receipts, then Export")},
          {"Dolibarr", QT_TRANSLATE_NOOP("amends::DropPage", "Tools, Exports, then a new export as CSV")},
          {"SumUp", QT_TRANSLATE_NOOP("amends::DropPage", "Home, All reports, then the sales report as CSV")}}},
        {QT_TRANSLATE_NOOP("amends::DropPage", "E-mail"),
         {{"Thunderbird", QT_TRANSLATE_NOOP("amends::DropPage", "Drag messages onto the desktop, or save them as .eml")},
          {"Outlook", QT_TRANSLATE_NOOP("amends::DropPage", "Save messages as .eml (new Outlook, or on the web)")},
          {"Apple Mail", QT_TRANSLATE_NOOP("amends::DropPage", "Mailbox, then Export Mailbox")},
          {"Gmail", QT_TRANSLATE_NOOP("amends::DropPage", "Download message, or Google Takeout for all")}}},
        {QT_TRANSLATE_NOOP("amends::DropPage", "Address books"),
         {{"Outlook", QT_TRANSLATE_NOOP("amends::DropPage", "People, then Export contacts")},
          {"Google", QT_TRANSLATE_NOOP("amends::DropPage", "Contacts, then Export")},
          {"Thunderbird", QT_TRANSLATE_NOOP("amends::DropPage", "Address Book, Tools, then Export")},
          {"iPhone, Mac", QT_TRANSLATE_NOOP("amends::DropPage", "Select in Contacts, then export as vCard")}}}};
    return groups;
}

QWidget* hintColumn(std::initializer_list<size_t> which)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::Wide);
    grid->setVerticalSpacing(space::Tight);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const size_t group : which) {
        auto* title = new QLabel(QCoreApplication::translate("amends::DropPage", hintGroups()[group].title));
        setLook(title, "heading");
        if (row > 0)
            grid->setRowMinimumHeight(row++, space::Normal);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Hint& hint : hintGroups()[group].hints) {
            auto* program = new QLabel(QLatin1StringView(hint.program));
            auto* where = new QLabel(QCoreApplication::translate("amends::DropPage", hint.where));
            where->setWordWrap(true);
            setLook(where, "muted");
            grid->addWidget(program, row, 0, Qt::AlignTop);
            grid->addWidget(where, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return box;
}

} // namespace

DropPage::DropPage(QWidget* parent) : QScrollArea(parent), m_target(new QFrame)
{
    setObjectName(QStringLiteral("importDropPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    QFrame* target = m_target;
    target->setObjectName(QStringLiteral("importDropTarget"));
    setLook(target, "drop");
    auto* picture = new QLabel(target);
    picture->setPixmap(iconPixmap(QLatin1StringView("import"), 40, devicePixelRatioF(), Role::Accent));
    picture->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(tr("Drop a file here, or choose one"), target);
    setLook(title, "title");
    title->setAlignment(Qt::AlignCenter);
    auto* text = new QLabel(tr("E-mail, orders, customers or an address book. You see what will happen before anything is changed."), target);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    setLook(text, "muted");
    auto* files = new QPushButton(tr("Choose &files…"), target);
    files->setObjectName(QStringLiteral("importChooseFilesButton"));
    setLook(files, "primary");
    auto* folder = new QPushButton(tr("Choose a fol&der…"), target);
    folder->setObjectName(QStringLiteral("importChooseFolderButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addStretch();
    auto* inside = new QVBoxLayout(target);
    inside->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    inside->setSpacing(space::Normal);
    inside->addWidget(picture);
    inside->addWidget(title);
    inside->addWidget(text);
    inside->addSpacing(space::Normal);
    inside->addLayout(buttons);

    auto* where = new QLabel(tr("Where to find the file"), page);
    setLook(where, "caption");
    auto* hints = new QHBoxLayout;
    hints->setSpacing(2 * space::Page);
    hints->addWidget(hintColumn({0}), 1);
    hints->addWidget(hintColumn({1, 2}), 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space::Tight, 0);
    column->setSpacing(space::Wide);
    column->addWidget(target);
    column->addWidget(where);
    column->addLayout(hints);
    column->addStretch();
    setWidget(page);
    connect(files, &QPushButton::clicked, this, &DropPage::addFilesRequested);
    connect(folder, &QPushButton::clicked, this, &DropPage::addFolderRequested);
}

void DropPage::setHovered(bool hovered)
{
    setLook(m_target, hovered ? "dropping" : "drop");
}

} // namespace amends
