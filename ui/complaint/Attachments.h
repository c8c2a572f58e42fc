#pragma once
#include "desk/History.h"
#include "domain/Complaint.h"
#include <QImage>
#include <QTemporaryDir>
#include <QWidget>
#include <functional>

namespace amends {

/// What can be done with attachments: a small picture, saving, opening a copy on request. Nothing opens by itself; the
/// reading and copying runs beside the window's thread.
class AttachmentActions : public QObject
{
    Q_OBJECT
public:
    explicit AttachmentActions(History& history, QObject* parent);

    void thumbnail(const AttachmentInfo& info, QSize most, QObject* context, std::function<void(const QImage&)> then);
    void open(const AttachmentInfo& info);
    void saveAs(const AttachmentInfo& info, QWidget* parent);

signals:
    void failed(const amends::Error& error);

private:
    void copyTo(const AttachmentInfo& info, const QString& target, bool openAfter);

    History& m_history;
    QTemporaryDir m_opened; ///< copies under their own names, gone with the program
};

/// The attachments of one message: a chip each, pictures with a small preview.
class AttachmentChips : public QWidget
{
    Q_OBJECT
public:
    AttachmentChips(const QList<AttachmentInfo>& attachments, AttachmentActions& actions, QWidget* parent);

signals:
    void heightChanged();

private:
    QWidget* chip(const AttachmentInfo& info);

    AttachmentActions& m_actions;
};

} // namespace amends
